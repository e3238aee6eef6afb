import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Problem } from '@/lib/problem';
import { findFlow } from '@/lib/diagrams/ask/question';
import { didYouMean } from '@/lib/text/did-you-mean';
import { findLinkFault } from '../find-link-fault';
import type { LinkFault as Fault } from '../link-fault';
import { attributeOf, problemAtNode, type MdxElement } from '../mdx-elements';
import type { Page } from '../model';
import { placesOf, type Places } from '../places';
import type { CheckableContent } from '../read-content';
import { slugPattern } from '@/lib/yaml/schema-parts';
import { componentOf } from '../vocabulary';
import type { AttributeRule } from '../vocabulary/component';

/** Attributes that are unknown, missing, written twice, or whose values are not what they must be. */
export function checkAttributes(content: CheckableContent): Problem[] {
  const places = placesOf(content, { withAliases: true });
  return content.pages.flatMap(({ page }) =>
    (page.parsed?.elements ?? []).flatMap(({ element }) =>
      checkElement(content, places, page, element).map((problem) => ({ ...problem, hidesPage: true })),
    ),
  );
}

function checkElement(content: CheckableContent, places: Places, page: Page, element: MdxElement): Problem[] {
  const rules = componentOf(element.name)?.attributes;
  if (!rules) return [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const rule = Object.hasOwn(rules, attribute.name) ? rules[attribute.name] : undefined;
    const faults = seen.has(attribute.name)
      ? [{ reason: `\`${attribute.name}\` stands twice`, fix: 'Keep one of the two.' }]
      : rule
        ? faultsOf(content, places, page, element, attribute, rule)
        : [unknownFault(element, attribute, Object.keys(rules))];
    seen.add(attribute.name);
    problems.push(
      ...faults.map(({ reason, fix, about }) => ({ ...problemAtNode(page.file, attribute, reason, fix), about })),
    );
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (!rule.required || seen.has(name)) continue;
    const fix = `Write \`<${element.name} ${name}="…">\`: ${rule.doc}.`;
    problems.push(problemAtNode(page.file, element, `\`<${element.name}>\` has no \`${name}\``, fix));
  }
  return problems;
}

function unknownFault(element: MdxElement, attribute: MdxJsxAttribute, known: string[]): Fault {
  const list = known.map((name) => `\`${name}\``).join(', ');
  return {
    reason: `\`<${element.name}>\` has no attribute \`${attribute.name}\``,
    fix: didYouMean(attribute.name, known) + (list ? `Its attributes are ${list}.` : 'It takes none.'),
  };
}

function faultsOf(
  content: CheckableContent,
  places: Places,
  page: Page,
  element: MdxElement,
  { name, value }: MdxJsxAttribute,
  rule: AttributeRule,
): Fault[] {
  if (value !== null && typeof value === 'object') return []; // An expression, which is reported as such.
  if (rule.kind === 'flag') {
    return typeof value === 'string'
      ? [{ reason: `\`${name}\` takes no value`, fix: `Write \`${name}\` alone, or leave it out.` }]
      : [];
  }
  const text = (value ?? '').trim();
  if (text === '') return [{ reason: `\`${name}\` is empty`, fix: `Write \`${name}="…"\`: ${rule.doc}.` }];
  switch (rule.kind) {
    case 'choice':
      return unlessKnown(text, rule.values ?? [], (values) => ({
        reason: `\`${name}\` cannot be \`${text}\``,
        fix: `Write one of ${values.join(', ')}.`,
      }));
    case 'slug':
      return slugPattern.test(text)
        ? []
        : [{ reason: `\`${name}\` cannot be \`${text}\``, fix: 'Write lower-case words joined by hyphens.' }];
    case 'technology':
      return technologyFaults(content, [value ?? '']);
    case 'technologies':
      return technologyFaults(content, text.split(/\s+/));
    case 'diagram':
      return unlessKnown(text, content.diagramIds, () => ({
        reason: `There is no diagram \`${text}\``,
        fix: `The diagrams are the files content/diagrams/<folder>/<view>.mmd.`,
      }));
    case 'flow':
      return flowFaults(content, attributeOf(element, 'diagram'), text);
    case 'context':
      return unlessKnown(text, content.contexts.knownIds, () => ({
        reason: `There is no context \`${text}\``,
        fix: 'Its id stands in content/contexts.yaml; add a record there if it is new.',
      }));
    case 'href': {
      const fault = findLinkFault(places, value ?? '', page.href);
      return fault ? [fault] : [];
    }
    case 'number':
      return /^[1-9]\d*$/.test(text)
        ? []
        : [{ reason: `\`${name}\` cannot be \`${text}\``, fix: `Write a whole number: \`${name}="320"\`.` }];
    case 'text':
      return [];
  }
}

/** Says nothing of a diagram that is not there or not sound: that is reported where it belongs. */
function flowFaults({ diagrams }: CheckableContent, diagram: string | null, flow: string): Fault[] {
  const found = diagrams.find(({ graph }) => graph.id === diagram);
  if (!found || findFlow(found.flows, flow)) return [];
  return unlessKnown(
    flow,
    found.flows.map(({ id }) => id),
    (ids) => ({
      reason: `The diagram \`${diagram}\` has no flow \`${flow}\``,
      fix: ids.length > 0 ? `Its flows are ${ids.map((id) => `\`${id}\``).join(', ')}.` : 'It has no flows.',
    }),
  );
}

function technologyFaults({ technologies }: CheckableContent, ids: string[]): Fault[] {
  const unreadable = technologies.source.problems.length > 0 && technologies.knownIds.length === 0;
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) !== index)
      return [{ reason: `The technology \`${id}\` stands twice`, fix: 'Keep one of the two.' }];
    if (unreadable) return [];
    return unlessKnown(id, technologies.knownIds, () => ({
      reason: `There is no technology \`${id}\``,
      fix: 'Its id stands in content/technologies.yaml; add a record there if it is new.',
    }));
  });
}

function unlessKnown(text: string, known: readonly string[], fault: (known: readonly string[]) => Fault): Fault[] {
  if (known.includes(text)) return [];
  const { reason, fix } = fault(known);
  return [{ reason, fix: didYouMean(text, known) + fix }];
}
