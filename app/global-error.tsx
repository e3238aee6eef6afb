'use client';

/**
 * What stands instead of a page whose scripts failed while they drew it. Small, for every page brings it.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="mx-auto grid min-h-svh max-w-measure content-center gap-4 p-3">
        <title>This page could not be shown</title>
        <h1 className="text-2xl font-semibold">This page could not be shown</h1>
        <p>
          One of its scripts failed.{' '}
          <button type="button" className="min-h-touch cursor-pointer underline" onClick={() => location.reload()}>
            Load it again
          </button>
          , or read it with scripts turned off: the text needs none.
        </p>
      </body>
    </html>
  );
}
