import { reportProblems } from '@/lib/build/report-problems';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { loadDiagrams } from '@/lib/diagrams/publish/load';

/** Renders all diagrams, or those named (`docker-compose/data-flow`), and says how large they came out. */
const wanted = process.argv.slice(2);
const root = guideRoot();
const { guide } = await loadGuide({ root });
const { diagrams, problems } = await loadDiagrams({ root, guide });
const isWanted = (id: string) => wanted.length === 0 || wanted.includes(id);

for (const { graph, width, height, svg } of diagrams.filter((diagram) => isWanted(diagram.graph.id))) {
  const size = `${width} × ${height}`.padEnd(18);
  console.log(`${graph.id.padEnd(42)}${size}${(Buffer.byteLength(svg) / 1024).toFixed(1)} KB`);
}
const relevant = problems.filter(({ file }) => isWanted(file.replace(/^content\/diagrams\/|\.mmd$/g, '')));
if (reportProblems(relevant)) process.exitCode = 1;
