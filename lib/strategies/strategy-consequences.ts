import type { PartChange } from '@/lib/compare/model';
import { nodeNames } from '@/lib/diagrams/model/node-names';
import { compareStrategies } from './compare-strategies';
import type { StrategyDiagram } from './pair-nodes';
import { strategyFigures } from './strategy-figures';

/** A strategy's diagram with the strategy's title. */
interface TitledDiagram {
  title: string;
  diagram: StrategyDiagram;
}

/**
 * What follows from taking a strategy, as sentences: what fails alone, what stands in for what, and beside each other
 * strategy what it has or lacks, how many of it, and who runs it. All of it computed from the diagrams.
 *
 * @param technologies names of technologies by id
 */
export function strategyConsequences(
  { title: own, diagram }: TitledDiagram,
  others: TitledDiagram[],
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
        ...only(changes, 'added', [own, title]),
        ...only(changes, 'removed', [title, own]),
        ...changes.flatMap(({ name, fields }) =>
          fields.flatMap(({ field, from, to }) => {
            if (from === null || to === null) return [];
            if (field === 'components') return [`${name}: ${own} has ${to}, ${title} has ${from}.`];
            return field === 'runs' ? [`${name} runs ${to} in ${own}, ${from} in ${title}.`] : [];
          }),
        ),
      ];
    }),
  ];
}

/** "Load Balancer: in the diagram of Managed Services, not in that of Docker Compose." */
function only(changes: PartChange[], kind: PartChange['kind'], [has, lacks]: [has: string, lacks: string]): string[] {
  const names = changes.filter((change) => change.kind === kind).map(({ name }) => name);
  return names.length > 0 ? [`${listOf(names)}: in the diagram of ${has}, not in that of ${lacks}.`] : [];
}

function listOf(names: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
