import type { Recommendation } from '@/lib/choice/choose';
import type { Choice, ChoiceAnswers } from '@/lib/choice/model';

/** What a record says of a strategy beyond the answers: computed when the site is built. */
export interface StrategySummary {
  id: string;
  title: string;
  /** Absolute, since the record is kept elsewhere. */
  url: string;
  /** What follows from taking it, each a sentence in plain text. */
  consequences: string[];
}

interface RecordOptions {
  /** The day of the decision: `2026-11-26`. */
  date: string;
  /** The name of the guide, and the absolute address that gives these answers again. */
  guide: { name: string; url: string };
  choice: Choice;
  answers: ChoiceAnswers;
  recommendation: Recommendation;
  strategies: StrategySummary[];
}

/**
 * A decision as an architecture decision record in Markdown, for the reader's own repository: context, decision,
 * consequences, date.
 */
export function decisionRecord(options: RecordOptions): string {
  const { date, guide, choice, answers, recommendation, strategies } = options;
  const titleOf = (id: string) => strategies.find((strategy) => strategy.id === id)?.title ?? id;
  const chosen = strategies.find(({ id }) => id === recommendation.strategy);
  const context = choice.questions.map(({ id, question, answers: possible }) => {
    const label = possible.find((answer) => answer.id === answers[id])?.label ?? '';
    return `- ${question} **${label}**`;
  });
  const others = recommendation.others.map((other) => {
    const against = other.against.length > 0 ? ` ${other.against.join(' ')}` : '';
    return `- ${titleOf(other.strategy)}.${against}`;
  });
  const lines = [
    `# Deploy with ${titleOf(recommendation.strategy)}`,
    '',
    `Date: ${date}`,
    '',
    '## Context',
    '',
    ...context,
    '',
    '## Decision',
    '',
    `We deploy with [${titleOf(recommendation.strategy)}](${chosen?.url ?? guide.url}). ${recommendation.because}`,
    ...section('', recommendation.for.map(bullet)),
    ...section('Considered as well:', others),
    '',
    '## Consequences',
    '',
    ...(chosen?.consequences ?? []).map(bullet),
    ...recommendation.against.map((reason) => bullet(`To be kept in mind: ${reason}`)),
    '',
    `Source: [${guide.name}](${guide.url})`,
  ];
  return `${lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`;
}

function section(title: string, items: string[]): string[] {
  if (items.length === 0) return [];
  return title ? ['', title, '', ...items] : ['', ...items];
}

function bullet(text: string): string {
  return `- ${text}`;
}
