import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { findLinkFault } from '../find-link-fault';
import { placesOf } from '../places';
import type { CheckableContent } from '../read-content';

/** Fewest and most steps of a path: more than a glance at the guide, and no more than an afternoon. */
const pathLength = { min: 10, max: 15 };

/** The onboarding: steps that no path takes, paths that lead nowhere, and links that are broken or not exact. */
export function checkOnboarding(content: CheckableContent): Problem[] {
  return [...checkIds(content), ...checkPaths(content), ...checkUse(content), ...checkLinks(content)];
}

function checkIds({ onboarding }: CheckableContent): Problem[] {
  return [onboarding.paths, onboarding.steps].flatMap(({ records }) => {
    const owners = new Map<string, string>();
    return records.flatMap(({ value: { id, title }, at }) => {
      const owner = owners.get(id);
      owners.set(id, owner ?? title);
      const reason = `The id \`${id}\` is already that of "${owner}"`;
      return owner === undefined
        ? []
        : [onboarding.source.problemAt([...at, 'id'], reason, 'Give each its own id, or make them one record.')];
    });
  });
}

function checkPaths({ onboarding: { paths, steps, source } }: CheckableContent): Problem[] {
  return paths.records.flatMap(({ value: path, at }) => {
    const place = [...at, 'steps'];
    const problems = path.steps.flatMap((id, index) => {
      if (path.steps.indexOf(id) !== index) {
        return [
          source.problemAt([...place, index], `The step \`${id}\` stands twice in this path`, 'Keep one of the two.'),
        ];
      }
      if (steps.knownIds.length === 0 || steps.knownIds.includes(id)) return [];
      const fix = `${didYouMean(id, steps.knownIds)}Its record stands below \`steps:\`; add one there if it is new.`;
      return [source.problemAt([...place, index], `There is no step \`${id}\``, fix)];
    });
    const count = path.steps.length;
    if (count < pathLength.min || count > pathLength.max) {
      const fix = `A path has ${pathLength.min} to ${pathLength.max} steps: ${count < pathLength.min ? 'add to it' : 'take from it what can wait'}.`;
      problems.push(source.problemAt(place, `The path \`${path.id}\` has ${count} steps`, fix, 'key'));
    }
    return problems;
  });
}

/** Steps that stand in no path. A path with a fault of its own may have meant them. */
function checkUse({ onboarding: { paths, steps, source } }: CheckableContent): Problem[] {
  const taken = new Set(paths.records.flatMap(({ value }) => value.steps));
  if (paths.problems.length > 0 || [...taken].some((id) => !steps.knownIds.includes(id))) return [];
  return steps.records.flatMap(({ value: { id }, at }) =>
    taken.has(id)
      ? []
      : [
          source.problemAt(
            [...at, 'id'],
            `The step \`${id}\` stands in no path`,
            'Add its id to a path, or remove the step.',
          ),
        ],
  );
}

function checkLinks(content: CheckableContent): Problem[] {
  const { steps, source } = content.onboarding;
  const places = placesOf(content, { withAliases: true });
  return steps.records.flatMap(({ value: { link }, at }) => {
    const place = [...at, 'link'];
    const fault = findLinkFault(places, link, null);
    if (fault) return [{ ...source.problemAt(place, fault.reason, fault.fix), about: fault.about }];
    if (/[?#]./.test(link)) return [];
    const fix = `Add a heading (\`${link}#…\`) or what a diagram is asked (\`${link}?view=…&node=…\`).`;
    return [source.problemAt(place, `\`${link}\` is a whole page, and the answer is a place on it`, fix)];
  });
}
