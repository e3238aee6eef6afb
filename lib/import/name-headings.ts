import { slug } from 'github-slugger';
import type { Source } from './source';

/**
 * Gives headings ids that are fit for addresses, the second of the same name on a page a number, and lifts those that
 * skip a level. Returns the new ids by page and old id: `/a#Über-uns` → `uber-uns`.
 */
export function nameHeadings(sources: Source[]): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const source of sources) {
    let inCode = false;
    let depth = 1;
    const taken = new Set<string>();
    const times = new Map<string, number>();
    source.body = source.body.map((line) => {
      if (/^\s*(?:`{3}|~{3})/.test(line)) inCode = !inCode;
      const heading = inCode ? null : /^(#{1,6})\s+(.*?)(?:\s+#+)?(?:\s*\[#([^\]]+)\])?\s*$/.exec(line);
      if (!heading) return line;
      const [, marks = '##', written = '', explicit] = heading;
      const text = written.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
      depth = Math.min(Math.max(2, marks.length), depth + 1, 4);
      const old = explicit ?? slug(text.replaceAll(/[*_`]/g, ''));
      const plain =
        old
          .toLowerCase()
          .normalize('NFKD')
          .replaceAll(/\p{M}/gu, '')
          .replaceAll(/[^a-z0-9]+/g, '-')
          .replaceAll(/^-|-$/g, '') || 'section';
      let id = plain;
      for (let number = 1; taken.has(id); number += 1) id = `${plain}-${number}`;
      taken.add(id);
      // A second heading of the same words has a number, behind a line in MkDocs and a hyphen in Docusaurus.
      const time = times.get(old) ?? 0;
      times.set(old, time + 1);
      for (const name of time === 0 ? [old] : [`${old}_${time}`, `${old}-${time}`]) {
        if (id !== name) renamed.set(`${source.href}#${name}`, id);
      }
      return `${'#'.repeat(depth)} ${text}${explicit || id !== old ? ` [#${id}]` : ''}`;
    });
  }
  return renamed;
}
