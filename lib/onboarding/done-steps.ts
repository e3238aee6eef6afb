/**
 * Reads which steps are done from what the browser keeps. Ids that the guide does not know any more, or not yet,
 * are kept: a step may come back. What cannot be read counts as nothing done.
 */
export function parseDoneSteps(text: string): string[] {
  try {
    const ids: unknown = JSON.parse(text);
    return Array.isArray(ids) ? [...new Set(ids.filter((id) => typeof id === 'string'))] : [];
  } catch {
    return [];
  }
}

/** The reverse of `parseDoneSteps`. */
export function writeDoneSteps(ids: string[]): string {
  return JSON.stringify(ids);
}

/** The done steps once some have been done or undone; the others stay as they are. */
export function withSteps(done: string[], changed: string[], isDone: boolean): string[] {
  const others = done.filter((id) => !changed.includes(id));
  return isDone ? [...others, ...changed] : others;
}
