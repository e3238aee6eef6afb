import { slug } from 'github-slugger';
import type { Source } from './source';

/**
 * Gives headings whose ids stand on another page too an id of their own, since all pages stand on the whole-guide page
 * together, and lifts those that skip a level. Returns the new ids by page and old id: `/a#setup` → `a-setup`.
 */
export function nameHeadings(sources: Source[]): Map<string, string> {
  const taken = new Set(sources.map(({ href }) => href.slice(1).replaceAll('/', '-') || 'overview'));
  const renamed = new Map<string, string>();
  for (const source of sources) {
    let inCode = false;
    let depth = 1;
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
      const own = `${source.href.slice(1).replaceAll('/', '-') || 'overview'}-${plain}`;
      let id = taken.has(plain) ? own : plain;
      for (let number = 2; taken.has(id); number += 1) id = `${own}-${number}`;
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
