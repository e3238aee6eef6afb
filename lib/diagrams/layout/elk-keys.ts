/** A node's key in ELK's graph; apart from groups' keys, as both may bear one name. */
export function nodeKey(id: string): string {
  return `node ${id}`;
}

/** A group's key in ELK's graph. */
export function groupKey(id: string): string {
  return `group ${id}`;
}
