import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { loadDiagrams } from '@/lib/diagrams/publish/load';
import { buildSearchIndex } from '@/lib/search/records';
import { createSearch } from '@/lib/search/search';
import { formatScore, scoreSearch } from '@/lib/search/score';
import { questions } from '@/tests/unit/search/questions';

/** `npm run search:score`: the questions of the ranking test, each with where search puts its answer. */
const root = guideRoot();
const { guide } = await loadGuide({ root });
const { diagrams } = await loadDiagrams({ root, guide });
const scored = scoreSearch(createSearch(buildSearchIndex(guide, diagrams)), questions);
console.log(formatScore(scored));
