/** What stands there meanwhile; without scripts nothing does. */
export function Comparing() {
  return (
    <p role="status" className="changes-wait">
      Comparing with production…
    </p>
  );
}
