/** Numbers to a hundredth: more is not seen, and would make the page heavier. */
export function rounded(value: string): string {
  return value.replaceAll(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
