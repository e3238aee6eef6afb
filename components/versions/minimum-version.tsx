/** A minimum version in the one way the site prints it. */
export function MinimumVersion({ version }: { version: string | null }) {
  if (version) return <span className="font-mono text-[0.875em] whitespace-nowrap">{version}+</span>;
  return (
    <span className="text-xs whitespace-nowrap text-muted-foreground">
      <span aria-hidden="true">–</span>
      <span className="sr-only">No minimum set</span>
    </span>
  );
}
