'use client';

/**
 * What stands instead of a page whose scripts failed while they drew it. Small, for every page brings it; Next.js's
 * own would be three times as large, in colours of its own.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="mx-auto grid min-h-svh max-w-md content-center gap-4 p-6">
        <title>This page could not be shown</title>
        <h1 className="text-2xl font-semibold">This page could not be shown</h1>
        <p>
          One of its scripts failed. <a href="">Load the page again</a>: without scripts it can be read as well.
        </p>
      </body>
    </html>
  );
}
