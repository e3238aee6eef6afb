import { buildStamp, forgetBuild, recordBuild } from '@/lib/build/build-stamp';
import { prepare } from '@/lib/build/prepare';
import { reportProblems } from '@/lib/build/report-problems';
import { nodeTool, runCommand } from '@/lib/build/run-command';
import { writeRevision } from '@/lib/build/write-revision';
import { loadGuide } from '@/lib/content/load-guide';
import { readDiagram } from '@/lib/diagrams/read';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { publishMarkdown } from '@/lib/markdown/publish-markdown';

/** The production build: checks the content, renders the diagrams, and exports the site to out/. */
const root = process.cwd();
const stamp = await buildStamp(root, process.env);
await forgetBuild(root);

const problems = await prepare({ root });
await writeRevision(root);
if (problems.length > 0) {
  reportProblems(problems);
  process.exit(1);
}

const { ok } = await runCommand(nodeTool('next', 'build'), { live: true });
if (!ok) process.exit(1);
const { guide } = await loadGuide({ root });
const { outputDirectory } = readHostingConfig('vercel.json');
await publishMarkdown({ root, directory: outputDirectory, guide, readDiagram });
await recordBuild(root, stamp);
