import { parseArgs } from 'node:util';
import { changesMarkdown } from '@/lib/changes/changes-markdown';
import { compareManifests } from '@/lib/changes/compare-manifests';
import { loadManifest } from '@/lib/changes/load-manifest';

/**
 * `npm run changes -- <old manifest> <new manifest>`: what the newer of two builds changes in the guide, as
 * Markdown. Each manifest is the path or the address of a guide.json. Fails only where there is nothing to compare.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [before, after] = positionals;
if (before === undefined || after === undefined || positionals.length > 2) {
  console.error(`Two manifests are needed, and ${positionals.length === 1 ? '1 was' : `${positionals.length} were`} given.
    fix: npm run changes -- <old manifest> <new manifest>
         Each is the path or the address of a guide.json: https://…/guide.json out/guide.json`);
  process.exit(1);
}

const loaded = await Promise.all([loadManifest(before), loadManifest(after)]);
for (const { fault } of loaded) if (fault) console.error(`${fault.reason}\n    fix: ${fault.fix}`);
const [old, now] = loaded;
if (!old.manifest || !now.manifest) process.exit(1);

process.stdout.write(changesMarkdown(compareManifests(old.manifest, now.manifest), old.manifest.site.url));
