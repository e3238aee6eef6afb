/** A minimum version in the one way the site prints it. */
export function MinimumVersion({ version }: { version: string | null }) {
  if (version) return <span className="version">{version}+</span>;
  return (
    <span className="version-none">
      <span aria-hidden="true">–</span>
      <span className="sr-only">No minimum set</span>
    </span>
  );
}
