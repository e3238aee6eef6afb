/** The title of a page: its only heading of the first level. */
export function PageTitle({ children }: { children: string }) {
  return <h1 className="mt-3 text-3xl font-semibold text-balance">{children}</h1>;
}
