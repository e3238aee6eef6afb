/** The elements right inside one; jsdom's own `children` is a list that is found anew at every look. */
export function childElements(parent: Element | null): Element[] {
  const found: Element[] = [];
  for (let child = parent?.firstElementChild; child; child = child.nextElementSibling) found.push(child);
  return found;
}
