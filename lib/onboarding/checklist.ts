import type { OnboardingStep } from '@/lib/content/model';

interface Checklist {
  title: string;
  steps: Pick<OnboardingStep, 'id' | 'title' | 'link'>[];
  /** Ids of the steps that are done, those of other paths among them. */
  done: string[];
  /** Where the guide is published, for the links to work wherever the list is pasted. */
  siteUrl: string;
}

/** A path as a Markdown task list, to be pasted into an issue or a note. */
export function checklist({ title, steps, done, siteUrl }: Checklist): string {
  const lines = steps.map(
    (step) =>
      `- [${done.includes(step.id) ? 'x' : ' '}] [${escapeMarkdown(step.title)}](${addressOf(step.link, siteUrl)})`,
  );
  return `## ${escapeMarkdown(title)}\n\n${lines.join('\n')}\n`;
}

/** Parentheses would end a Markdown link early. */
function addressOf(link: string, siteUrl: string): string {
  return new URL(`${siteUrl}${link}`).href.replaceAll('(', '%28').replaceAll(')', '%29');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);
}
