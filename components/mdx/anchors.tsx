/** Empty targets for fragments that used to name this place, so that old links land without JavaScript. */
export function Anchors({ ids }: { ids: string[] }) {
  return ids.map((id) => <span key={id} id={id} data-anchor="" className="absolute" />);
}
