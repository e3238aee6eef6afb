import { MdxContent } from '@/components/mdx/mdx-content';
import { Anchors } from '@/components/mdx/anchors';
import { PageShell } from '@/components/shell/page-shell';
import { aliasesOf } from '@/lib/content/aliases';
import type { Guide, Page } from '@/lib/content/model';
import type { PageFacts } from '@/lib/facts/page-facts';
import { structuredData } from '@/lib/unfurl/structured-data';
import type { Problem } from '@/lib/problem';
import { PageProblems } from './page-problems';
import type { PageContext } from './page-context';

interface GuidePageProps {
  guide: Guide;
  page: Page;
  facts: PageFacts;
  /** Compiled MDX of every page to print: the page alone, or all of them after the whole-guide page. */
  code: Map<Page, string>;
  readDiagram: PageContext['readDiagram'];
  /** What the check found, on the development server alone. */
  problems: Problem[];
}

/** A page of the guide in the site's shell; the whole-guide page prints all others below its own text. */
export function GuidePage({ guide, page, facts, code, readDiagram, problems }: GuidePageProps) {
  const own = code.get(page);
  const others = [...code].filter(([printed]) => printed !== page);
  return (
    <PageShell guide={guide} page={page} facts={facts}>
      <Anchors ids={aliasesOf(guide.aliases, page.href, true)} />
      {problems.length > 0 && <PageProblems page={page} problems={problems} />}
      {own !== undefined && <MdxContent code={own} context={{ guide, page, headingOffset: 0, readDiagram }} />}
      {others.map(([other, source]) => (
        <section
          key={other.href}
          className="guide-chapter mt-20 border-t-2 border-foreground pt-8 print:mt-10 print:pt-4"
          aria-labelledby={other.id}
        >
          <Anchors ids={aliasesOf(guide.aliases, other.href, false)} />
          <h2 id={other.id} className="mb-3 text-2xl">
            <a href={`#${other.id}`}>{other.title}</a>
          </h2>
          <MdxContent code={source} context={{ guide, page: other, headingOffset: 1, readDiagram }} />
        </section>
      ))}
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: structuredData(guide, page, facts.changed) }}
      />
    </PageShell>
  );
}
