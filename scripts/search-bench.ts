import { guideRoot } from '@/lib/site/guide-root';
import { readContent } from '@/lib/content/read-content';
import { loadDiagrams } from '@/lib/diagrams/publish/load';
import { formatMeasures, measureSearch } from '@/lib/search/measure';
import { buildSearchIndex } from '@/lib/search/records';
import { syntheticIndex } from '@/lib/search/synthetic-index';

/** `npm run search:bench`: bytes and times of search in this guide, and in one of 1,000 pages. */
const root = guideRoot();
const { guide, search } = await readContent(root);
const { diagrams } = await loadDiagrams({ root, guide });
const own = buildSearchIndex(guide, diagrams);
const large = syntheticIndex(1000);
const titles = large.records.filter((_, index) => index % 100 === 0).map(({ title }) => title);

console.log(
  formatMeasures(
    `This guide, ${guide.pages.length} pages`,
    measureSearch(
      own,
      search.questions.map(({ query }) => query),
    ),
  ),
);
console.log(formatMeasures('Synthetic, 1000 pages', measureSearch(large, titles)));
