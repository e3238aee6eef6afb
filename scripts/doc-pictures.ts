import { readdir, readFile } from 'node:fs/promises';
import { loadContext } from '@/lib/diagrams/publish/load-context';
import { renderDiagram } from '@/lib/diagrams/publish/render';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { formatProblem } from '@/lib/problem';

/** `npm run docs:pictures`: draws docs/pictures/*.mmd with the site's own renderer. */
const folder = 'docs/pictures';
const context = { ...(await loadContext([])), strategies: [] };
for (const name of (await readdir(folder)).filter((file) => file.endsWith('.mmd'))) {
  const file = `${folder}/${name}`;
  const source = await readFile(file, 'utf8');
  const { diagram, problems } = await renderDiagram({ id: name.replace(/\.mmd$/, ''), file, source }, context);
  for (const problem of problems) console.error(formatProblem(problem));
  if (diagram) await writeIfChanged(file.replace(/\.mmd$/, '.svg'), diagram.standaloneSvg);
  else process.exitCode = 1;
}
