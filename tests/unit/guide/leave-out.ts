import { readContent } from '@/lib/content/read-content';
import { readGuide } from '../read-guide';
import { removeEntries, type GuideCopy } from './guide-copy';

const pathOf = (href: unknown) => (typeof href === 'string' ? href.split(/[?#]/, 1)[0] : '');
const fieldOf = (record: unknown, field: string): unknown =>
  record !== null && typeof record === 'object' ? Reflect.get(record, field) : undefined;

/**
 * Removes pages of a guide as a careful author does: old headings become aliases, and what led to the pages goes:
 * links, cards, steps of paths, sections for assistants, questions of search, words that no page uses any more.
 */
export async function leaveOutPages(copy: GuideCopy, hrefs: string[]): Promise<void> {
  const { guide } = await readContent(copy.root, { NODE_ENV: 'test' });
  const gone = guide.pages.filter(({ href }) => hrefs.includes(href));
  const isGone = (href: unknown) => hrefs.includes(pathOf(href) ?? '');
  for (const { file, strategy } of gone) {
    await copy.remove(file.replace(/^content\//, ''));
    if (strategy) await copy.remove(`diagrams/${strategy.id}`);
  }
  const isGoneDiagram = (id: string) => gone.some(({ strategy }) => strategy?.id === id.split('/')[0]);
  await removeFromPages(copy, isGone, isGoneDiagram);
  await copy.editYaml('navigation.yaml', (document) => {
    const sections = guide.sections.length;
    for (let index = 0; index < sections; index++) removeEntries(document, [index, 'pages'], isGone);
    removeEntries(document, [], (section) => (fieldOf(section, 'pages') as unknown[]).length === 0);
  });
  await copy.editYaml('anchors.yaml', (document) => {
    for (const { href, headings } of gone) {
      document.deleteIn(['pages', href]);
      for (const { id } of headings) document.setIn(['aliases', id], '/');
    }
    removeEntries(document, ['aliases'], (entry) => isGone((entry as unknown[])[1]));
  });
  await removeFromRecords(copy, isGone);
  await followTheCheck(copy);
}

/** Removes the paths for newcomers, and the page that shows them. */
export async function leaveOutPaths(copy: GuideCopy): Promise<void> {
  await copy.remove('onboarding.yaml');
  const { guide } = await readContent(copy.root, { NODE_ENV: 'test' });
  const shown = guide.pages.filter(({ body }) => body.includes('<Onboarding'));
  await leaveOutPages(
    copy,
    shown.map(({ href }) => href),
  );
}

async function removeFromPages(
  copy: GuideCopy,
  isGone: (href: unknown) => boolean,
  isGoneDiagram: (id: string) => boolean,
): Promise<void> {
  for (const file of await copy.pageFiles()) {
    const text = await copy.read(file);
    const left = text
      .replace(/^ *<LinkCard href="([^"]*)".*?<\/LinkCard>\n/gms, (card, href) => (isGone(href) ? '' : card))
      .replace(/<LinkCards>\s*<\/LinkCards>\n/g, '')
      .replace(/<Diagram id="([^"]*)" \/>\n/g, (diagram, id: string) => (isGoneDiagram(id) ? '' : diagram))
      .replace(/<FlowStrip diagram="([^"]*)"[^>]*\/>\n/g, (strip, id: string) => (isGoneDiagram(id) ? '' : strip))
      .replace(/(?<!!)\[([^\]]*)\]\(([^)\s]*)\)/g, (link, words: string, href) => (isGone(href) ? words : link));
    await copy.write(file, left);
  }
}

async function removeFromRecords(copy: GuideCopy, isGone: (href: unknown) => boolean): Promise<void> {
  await copy.editYaml('search.yaml', (document) => {
    const { questions = {} } = document.toJS() as { questions?: Record<string, unknown> };
    for (const topic of Object.keys(questions)) {
      removeEntries(document, ['questions', topic], (entry) => [(entry as unknown[])[1]].flat().some(isGone));
    }
  });
  await copy.editYaml('glossary.yaml', (document) => {
    for (const [index, term] of (document.toJS() as unknown[]).entries()) {
      if (isGone(fieldOf(term, 'link'))) document.deleteIn([index, 'link']);
    }
  });
  const lost: string[] = [];
  await copy.editYaml('contexts.yaml', (document) => {
    for (const [index] of (document.toJS() as unknown[]).entries())
      removeEntries(document, [index, 'sections'], isGone);
    removeEntries(document, [], (context) => {
      const isEmpty = (fieldOf(context, 'sections') as unknown[]).length === 0;
      if (isEmpty) lost.push(String(fieldOf(context, 'id')));
      return isEmpty;
    });
  });
  for (const file of await copy.pageFiles()) {
    const text = await copy.read(file);
    await copy.write(
      file,
      text.replace(/<CopyContext id="([^"]*)" \/>\n/g, (button, id: string) => (lost.includes(id) ? '' : button)),
    );
  }
  const hasPaths = await copy.read('onboarding.yaml').catch(() => null);
  if (hasPaths === null) return;
  await copy.editYaml('onboarding.yaml', (document) => {
    const { steps, paths } = document.toJS() as {
      steps: { id: string; link: string }[];
      paths: { steps: string[] }[];
    };
    const left = new Set(steps.filter(({ link }) => !isGone(link)).map(({ id }) => id));
    for (const [index] of paths.entries())
      removeEntries(document, ['paths', index, 'steps'], (id) => !left.has(String(id)));
    // A path that is too short by now is no path.
    removeEntries(document, ['paths'], (entry) => (fieldOf(entry, 'steps') as unknown[]).length < 10);
    const taken = new Set(
      (document.toJS() as typeof document & { paths: { steps: string[] }[] }).paths.flatMap((each) => each.steps),
    );
    removeEntries(document, ['steps'], (step) => !taken.has(String(fieldOf(step, 'id'))));
  });
}

/** Removes the words and questions of which the check says that they have no place any more. */
export async function followTheCheck(copy: GuideCopy): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const problems = (await readGuide(copy.root)).check();
    const forms = problems.flatMap((text) => /^content\/glossary\.yaml.*?`(.*)` stands nowhere/.exec(text)?.[1] ?? []);
    const questions = problems.flatMap((text) => /^content\/search\.yaml.*?"([^"]*)"/.exec(text)?.[1] ?? []);
    if (forms.length > 0) {
      await copy.editYaml('glossary.yaml', (document) => {
        removeEntries(document, [], (term) => forms.includes(String(fieldOf(term, 'term'))));
        for (const [index] of (document.toJS() as unknown[]).entries())
          removeEntries(document, [index, 'forms'], (form) => forms.includes(String(form)));
      });
    }
    if (questions.length > 0) {
      await copy.editYaml('search.yaml', (document) => {
        const { questions: topics } = document.toJS() as { questions: Record<string, unknown> };
        for (const topic of Object.keys(topics))
          removeEntries(document, ['questions', topic], (entry) => questions.includes(String((entry as unknown[])[0])));
      });
    }
    if (forms.length === 0 && questions.length === 0) return;
  }
}
