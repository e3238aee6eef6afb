import type { PartChange } from '@/lib/compare/model';
import { nodeNames } from '@/lib/diagrams/model/node-names';
import { compareStrategies } from './compare-strategies';
import type { StrategyDiagram } from './pair-nodes';
import { strategyFigures } from './strategy-figures';

/**
 * What follows from taking a strategy, as sentences: what fails alone, what stands in for what, and what it has or
 * lacks beside each other strategy. All of it computed from the diagrams.
 *
 * @param others the other strategies with their titles
 * @param technologies names of technologies by id
 */
export function strategyConsequences(
  diagram: StrategyDiagram,
  others: { title: string; diagram: StrategyDiagram }[],
  technologies: ReadonlyMap<string, string>,
): string[] {
  const names = nodeNames(diagram.graph);
  const list = (ids: string[]) => listOf(ids.map((id) => names.get(id) ?? id));
  const { singlePoints, equals } = strategyFigures(diagram);
  return [
    singlePoints.length > 0
      ? `Single points of failure: ${list(singlePoints)}.`
      : 'The diagram shows no single point of failure.',
    ...equals.map((set) => `${list(set)} stand in for each other.`),
    ...others.flatMap(({ title, diagram: other }) => {
      const changes = compareStrategies(other, diagram, technologies).filter(({ part }) => part === 'node');
      return [
        only(`Unlike ${title}, it has`, changes, 'added'),
        only(`${title} has what it lacks`, changes, 'removed'),
      ].filter(Boolean);
    }),
  ];
}

function only(lead: string, changes: PartChange[], kind: PartChange['kind']): string {
  const names = changes.filter((change) => change.kind === kind).map(({ name }) => name);
  return names.length > 0 ? `${lead}: ${listOf(names)}.` : '';
}

function listOf(names: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
