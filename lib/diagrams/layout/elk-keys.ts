/** A node's key in ELK's graph; apart from groups' keys, as both may bear one name. */
export function nodeKey(id: string): string {
  return `node ${id}`;
}

/** A group's key in ELK's graph. */
export function groupKey(id: string): string {
  return `group ${id}`;
}

/** The key of a piece of an edge, which has one but where it is long. */
export function edgeKey(id: string, piece: number): string {
  return `edge ${id} ${piece}`;
}

/** The key of a point that a long edge runs through. */
export function bendKey(edge: string, index: number): string {
  return `bend ${edge} ${index}`;
}
