import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkGuide } from '@/lib/build/check-guide';
import { pagesWithoutRedirect } from '@/lib/build/pages-without-redirect';
import { reportProblems } from '@/lib/build/report-problems';
import { unshownDiagrams } from '@/lib/content/unshown-diagrams';
import { untoldParts } from '@/lib/diagrams/publish/untold-parts';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { guideRoot } from '@/lib/site/guide-root';

/** `npm run check:content`: prints everything that is wrong with content/ and its diagrams, or that all is well. */
const { values } = parseArgs({ options: { root: { type: 'string', default: guideRoot() } } });
const { content, diagrams, problems } = await checkGuide(values.root);
const { technologies, pages } = content.guide;

if (reportProblems(problems)) {
  process.exitCode = 1;
} else {
  const anchors = pages.reduce((sum, page) => sum + page.headings.length, 0);
  const counts = [
    `${pages.length} pages`,
    `${diagrams.length} diagrams`,
    `${technologies.length} technologies`,
    `${anchors} anchors`,
  ];
  console.log(`Content is sound: ${counts.join(', ')}.`);
  const fenced = new Set(pages.flatMap(({ parsed }) => (parsed?.fenced ?? []).map(({ id }) => id)));
  const told = diagrams.filter(({ graph }) => !fenced.has(graph.id));
  const hosting = path.join(values.root, 'vercel.json');
  const notes = [
    ...unshownDiagrams(content),
    ...untoldParts(told, content.guide),
    ...(existsSync(hosting) ? pagesWithoutRedirect(content, readHostingConfig(hosting)) : []),
  ];
  for (const note of notes) console.log(`note: ${note}`);
}
