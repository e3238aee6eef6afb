import { slug } from 'github-slugger';
import type { Problem } from '@/lib/problem';
import type { Content } from '../read-content';

/** Records that share an id or a name: a mention, or a diagram's node, could then mean either. */
export function checkTechnologies({ technologies: { technologies, indexes, source }, pages }: Content): Problem[] {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  return technologies.flatMap(({ id, name, names: others }, position) => {
    const index = indexes[position] ?? 0;
    const problems: Problem[] = [];
    const owner = ids.get(id);
    const page = pages.find((each) => each.page.id === id);
    if (owner !== undefined) {
      const fix = 'Give each its own id, or make them one record.';
      problems.push(source.problemAt([index, 'id'], `The id \`${id}\` is already that of ${owner}`, fix));
    } else if (page) {
      const reason = `The id \`${id}\` is already the start of ${page.page.href} in the whole guide`;
      problems.push(source.problemAt([index, 'id'], reason, `Use another id, such as \`${otherId(id, name)}\`.`));
    }
    ids.set(id, name);
    for (const [at, each] of [name, ...others].entries()) {
      const key = each.toLowerCase();
      const holder = names.get(key);
      const path = at === 0 ? [index, 'name'] : [index, 'names', at - 1];
      if (holder !== undefined) {
        const fix = 'A name stands once in the whole file: remove one of the two.';
        problems.push(source.problemAt(path, holder === id ? `The name \`${each}\` stands twice in this record` : `The name \`${each}\` is already that of \`${holder}\``, fix));
      } else {
        names.set(key, id);
      }
    }
    return problems;
  });
}

function otherId(id: string, name: string): string {
  return slug(name) === id ? `${id}-tool` : slug(name);
}
