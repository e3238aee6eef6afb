import { spawn } from 'node:child_process';
import path from 'node:path';
import { watch } from 'chokidar';
import { keepProblems } from '@/lib/build/known-problems';
import { prepare } from '@/lib/build/prepare';
import { reportProblems } from '@/lib/build/report-problems';
import { nodeTool } from '@/lib/build/run-command';
import { whenQuiet } from '@/lib/build/when-quiet';
import { writeRevision } from '@/lib/build/write-revision';
import { keepParsedBodies } from '@/lib/content/parsed-bodies';
import { listen } from '@/lib/hosting/listen';
import { loadPublishedFiles } from '@/lib/publish/load-published-files';
import { createPublishedServer } from '@/lib/publish/published-server';
import { readBasePath } from '@/lib/site/read-base-path';
import { guideRoot } from '@/lib/site/guide-root';

/** `npm run dev`: Next's development server, with content and diagrams refreshed as their files are saved. */
const root = guideRoot();
process.env.NEXT_PUBLIC_BASE_PATH = await readBasePath(root, process.env);

async function refresh(): Promise<void> {
  try {
    const problems = await prepare({ root, progress: console.log });
    reportProblems(problems);
    await keepProblems(root, problems);
    await writeRevision(process.cwd(), new Date().toISOString());
  } catch (error) {
    console.error(error);
  }
}

await refresh();
await keepParsedBodies(root);
// What the build writes beside the pages is made here when it is asked for: next.config.mjs passes its addresses on.
const published = createPublishedServer(async () => (await loadPublishedFiles(process.cwd(), root, true)).files);
process.env.PUBLISHED_FILES = `http://localhost:${await listen(published, 0)}`;
const [command = '', ...args] = nodeTool('next', 'dev', ...process.argv.slice(2));
const next = spawn(command, args, { stdio: 'inherit' });
// Not by Node's own: that of Node 20 loses a file which an editor or git puts in the place of another.
watch(path.join(root, 'content'), { ignoreInitial: true }).on('all', whenQuiet(100, refresh));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
next.on('exit', (code) => process.exit(code ?? 0));
