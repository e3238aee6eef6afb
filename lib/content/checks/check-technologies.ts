import { slug } from 'github-slugger';
import type { Problem } from '@/lib/problem';
import type { Content } from '../read-content';

/** Records that share an id or a name: a mention, or a diagram's node, could then mean either. */
export function checkTechnologies(content: Content): Problem[] {
  return [...checkIds(content), ...checkNames(content)];
}

function checkIds({ technologies: { technologies, indexes, source }, pages }: Content): Problem[] {
  const owners = new Map<string, string>();
  const starts = new Map(pages.flatMap(({ page }) => (page.inWholeGuide ? [[page.id, page.href]] : [])));
  return technologies.flatMap(({ id, name }, position) => {
    const path = [indexes[position] ?? 0, 'id'];
    const owner = owners.get(id);
    owners.set(id, name);
    if (owner !== undefined) {
      const fix = 'Give each its own id, or make them one record.';
      return [source.problemAt(path, `The id \`${id}\` is already that of ${owner}`, fix)];
    }
    if (!starts.has(id)) return [];
    const other = slug(name) === id ? `${id}-tool` : slug(name);
    const reason = `The id \`${id}\` is already the start of ${starts.get(id)} in the whole guide`;
    return [source.problemAt(path, reason, `Use another id, such as \`${other}\`.`)];
  });
}

function checkNames({ technologies: { technologies, indexes, source } }: Content): Problem[] {
  const owners = new Map<string, string>();
  return technologies.flatMap(({ id, name, names }, position) =>
    [name, ...names].flatMap((each, at) => {
      const key = each.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      if (owner === undefined) return [];
      const index = indexes[position] ?? 0;
      const path = at === 0 ? [index, 'name'] : [index, 'names', at - 1];
      const reason =
        owner === id
          ? `The name \`${each}\` stands twice in this record`
          : `The name \`${each}\` is already that of \`${owner}\``;
      return [source.problemAt(path, reason, 'A name stands once in the whole file: remove one of the two.')];
    }),
  );
}
