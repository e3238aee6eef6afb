import { parseArgs } from 'node:util';
import { reportProblems } from '@/lib/build/report-problems';
import { compareProblems, findProblems } from '@/lib/content/check-content';
import { guideRoot } from '@/lib/site/guide-root';
import { readContent } from '@/lib/content/read-content';
import { loadDiagrams } from '@/lib/diagrams/publish/load';

/** `npm run check:content`: prints everything that is wrong with content/ and its diagrams, or that all is well. */
const { values } = parseArgs({ options: { root: { type: 'string', default: guideRoot() } } });
const content = await readContent(values.root);
const { technologies, pages } = content.guide;
const { diagrams, problems: diagramProblems } = await loadDiagrams({
  root: values.root,
  guide: content.guide,
});
const problems = [...findProblems(content, diagrams), ...diagramProblems].sort(compareProblems);

if (problems.length > 0) {
  reportProblems(problems);
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
}
