import { CodeBlock } from '@/components/mdx/code-block';
import { PageTitle } from '@/components/shell/page-title';
import { SiteFrame } from '@/components/shell/site-frame';
import { changesPlace } from '@/lib/changes/changes-place';
import type { Guide } from '@/lib/content/model';
import { Changes } from './changes.client';
import './changes.css';

/** What a preview changes against production, compared in the browser from the manifests of both. */
export function ChangesPage({ guide }: { guide: Guide }) {
  const { url } = guide.site;
  return (
    <SiteFrame guide={guide} page={null} head={<PageTitle>{changesPlace.title}</PageTitle>}>
      <div className="prose changes">
        <p>
          What this preview says otherwise than <a href={`${url}/`}>production</a>: texts, links, technologies and
          diagrams, each change once, where it was made. How the site looks and works is not compared.
        </p>
        <noscript>
          <p>Comparing here takes JavaScript; the command below prints the same without it.</p>
        </noscript>
        <div data-island="near">
          <Changes production={url} />
        </div>
        <h2>As a command</h2>
        <p>
          In a copy of the repository, after <code>npm run build</code>, this prints it as Markdown for a comment on the
          pull request:
        </p>
        <CodeBlock data-language="bash">
          <code>{`npm run --silent changes -- ${url}/guide.json out/guide.json`}</code>
        </CodeBlock>
      </div>
    </SiteFrame>
  );
}
