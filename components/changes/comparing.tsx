/** What stands there meanwhile; without scripts nothing does. */
export function Comparing() {
  return (
    <p role="status" className="my-4 no-js:hidden">
      Comparing with production…
    </p>
  );
}
