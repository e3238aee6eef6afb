import { parseArgs } from 'node:util';
import { guideRoot } from '@/lib/site/guide-root';
import { recordAnchors } from '@/lib/content/record-anchors';

/** `npm run anchors`: records the ids of new headings in content/anchors.yaml, and says which. */
const { values } = parseArgs({ options: { root: { type: 'string', default: guideRoot() } } });
const added = await recordAnchors(values.root);

const ids = Object.entries(added).flatMap(([href, fragments]) => fragments.map((id) => `${href}#${id}`));
for (const place of ids) console.log(`+ ${place}`);
console.log(
  ids.length === 0
    ? 'Every heading is recorded already.'
    : `Recorded ${ids.length} ${ids.length === 1 ? 'heading' : 'headings'} in content/anchors.yaml.`,
);
