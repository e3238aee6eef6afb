import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { formatProblem } from '@/lib/problem';
import { collectionContext, drawFlowchart, readExpectations } from '../tests/unit/diagrams/flowchart-collection';
import { chartFaults } from '../tests/unit/diagrams/chart-faults';
import { drawOther, readOtherExpectations } from '../tests/unit/diagrams/other-diagrams';
import { drawingFaults } from '../tests/unit/diagrams/drawing-faults';

/** `npm run diagrams:collection`: draws every diagram of the tests' collection and prints what came of each. */
const wanted = process.argv.slice(2);
const context = await collectionContext();
const counts = { drawn: 0, warned: 0, refused: 0, wrong: 0 };
const collection = [
  ...(await readExpectations()).map((expectation) => ({ ...expectation, draw: drawFlowchart })),
  ...(await readOtherExpectations()).map((expectation) => ({ ...expectation, draw: drawOther })),
];
for (const { name, outcome, says, draw } of collection) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  const found = await draw(name, context);
  const messages = found.problems.map(formatProblem);
  const faults = found.diagram ? faultsOf(found.diagram) : [];
  const isRight =
    found.outcome === outcome && (says === null || messages.join('\n').includes(says)) && faults.length === 0;
  counts[found.outcome] += 1;
  if (!isRight) counts.wrong += 1;
  const size = found.diagram ? `${found.diagram.width} × ${found.diagram.height}` : '';
  const time = `${Math.round(performance.now() - start)} ms`;
  console.log(
    `${isRight ? 'ok   ' : 'WRONG'} ${name.padEnd(30)} ${found.outcome.padEnd(8)} ${size.padEnd(14)} ${time}`,
  );
  for (const message of [...(isRight ? messages.slice(0, 1) : messages), ...faults])
    console.log(`        ${message.split('\n')[0]}`);
}
console.log(
  `\n${counts.drawn} drawn, ${counts.warned} drawn with a warning, ${counts.refused} refused, ${counts.wrong} not as expected.`,
);
if (counts.wrong > 0) process.exitCode = 1;

/** Messages of a sequence diagram run between lifelines, and meet no box. */
function faultsOf(diagram: RenderedDiagram): string[] {
  if (diagram.chart) return chartFaults(diagram);
  const isSequence = diagram.svg.includes('dg-lifeline');
  return drawingFaults(diagram).filter((fault) => !isSequence || !fault.includes('does not meet'));
}
