import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { GuidePage } from '@/components/guide/guide-page';
import { compilePrinted } from '@/lib/content/compile-printed';
import { readContent } from '@/lib/content/read-content';

/*
 * `node --import tsx print-page.tsx <folder>…`: the HTML of one page of each guide, without its head, as a list in
 * JSON. A program of its own, since the runner of the tests has another use for JSX. The page is the seventh, which
 * has no diagram.
 */
async function printPage(root: string): Promise<string> {
  const { guide } = await readContent(root);
  const page = guide.pages[6];
  if (!page) throw new Error(`${root} has no seventh page.`);
  return renderToStaticMarkup(
    <AppRouterContext.Provider value={router}>
      <GuidePage
        guide={guide}
        page={page}
        facts={{ changed: null, minutes: null, hasFeed: false }}
        code={await compilePrinted(guide, page)}
        readDiagram={(id) => {
          throw new Error(`The page shows the diagram ${id}, and should show none.`);
        }}
        problems={[]}
      />
    </AppRouterContext.Provider>,
  );
}

/** Nothing is followed where nothing runs. */
const never = () => {};
const router = {
  back: never,
  forward: never,
  refresh: never,
  push: never,
  replace: never,
  prefetch: never,
  bfcacheId: '',
};

const pages = await Promise.all(process.argv.slice(2).map(printPage));
console.log(JSON.stringify(pages));
