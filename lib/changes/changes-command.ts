import { changesMarkdown } from '@/lib/changes/changes-markdown';
import { compareManifests } from '@/lib/changes/compare-manifests';
import { loadManifest } from '@/lib/changes/load-manifest';

interface Answer {
  /** False where there is nothing to compare. */
  ok: boolean;
  /** What is told: the changes in Markdown, or what is wrong and what to do. */
  output: string;
}

/** What `npm run changes` answers to its arguments: two manifests, each the path or the address of a guide.json. */
export async function changesCommand(args: string[]): Promise<Answer> {
  const [before, after] = args;
  if (before === undefined || after === undefined || args.length > 2) {
    return {
      ok: false,
      output: `Two manifests are needed, and ${args.length === 1 ? '1 was' : `${args.length} were`} given.
    fix: npm run changes -- <old manifest> <new manifest>
         Each is the path or the address of a guide.json: https://…/guide.json out/guide.json\n`,
    };
  }
  const [old, now] = await Promise.all([loadManifest(before), loadManifest(after)]);
  if (old.manifest && now.manifest) {
    return { ok: true, output: changesMarkdown(compareManifests(old.manifest, now.manifest), old.manifest.site.url) };
  }
  const faults = [old.fault, now.fault].flatMap((fault) => fault ?? []);
  return { ok: false, output: faults.map(({ reason, fix }) => `${reason}\n    fix: ${fix}\n`).join('') };
}
