import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { loadDiagrams } from '@/lib/diagrams/publish/load';
import { formatMeasures, measureSearch } from '@/lib/search/measure';
import { buildSearchIndex } from '@/lib/search/records';
import { syntheticIndex } from '@/lib/search/synthetic-index';
import { questions } from '@/tests/unit/search/questions';

/** `npm run search:bench`: bytes and times of search in this guide, and in one of 1,000 pages. */
const root = guideRoot();
const { guide } = await loadGuide({ root });
const { diagrams } = await loadDiagrams({ root, guide });
const own = buildSearchIndex(guide, diagrams);
const large = syntheticIndex(1000);
const titles = large.records.filter((_, index) => index % 100 === 0).map(({ title }) => title);

console.log(
  formatMeasures(
    `This guide, ${guide.pages.length} pages`,
    measureSearch(
      own,
      questions.map(({ query }) => query),
    ),
  ),
);
console.log(formatMeasures('Synthetic, 1000 pages', measureSearch(large, titles)));
