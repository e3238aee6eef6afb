/**
 * Orders two dotted versions by their numbers ("3.9" before "3.11"). A missing version comes last.
 *
 * @returns negative when `a` comes first, positive when `b` does, 0 when they are equal
 */
export function compareVersions(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
