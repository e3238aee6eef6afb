import { closeOfFence, fence } from './convert-lines';

/** The first heading of the first level outside of code, as plain text, and the lines without it. */
export function findHeading(lines: string[]): { heading: string | null; body: string[] } {
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const opened = fence.exec(line);
    if (opened) {
      index = closeOfFence(lines, index, opened[2] ?? '```');
    } else if (/^#\s/.test(line)) {
      const words = line.replace(/^#\s+/, '').replace(/\s*\[#[^\]]*\]$/, '');
      return {
        heading: words.replaceAll(/[*_`]|<[^>]*>/g, '').trim() || null,
        body: lines.filter((_, at) => at !== index),
      };
    }
  }
  return { heading: null, body: lines };
}
