import { guideRoot } from '@/lib/site/guide-root';
import { readContent } from '@/lib/content/read-content';
import { loadDiagrams } from '@/lib/diagrams/publish/load';
import { buildSearchIndex } from '@/lib/search/records';
import { createSearch } from '@/lib/search/search';
import { formatScore, scoreSearch } from '@/lib/search/score';

/** `npm run search:score`: the questions of content/search.yaml, each with where search puts its answer. */
const root = guideRoot();
const { guide, search } = await readContent(root);
const { diagrams } = await loadDiagrams({ root, guide });
const scored = scoreSearch(createSearch(buildSearchIndex(guide, diagrams)), search.questions);
console.log(formatScore(scored));
