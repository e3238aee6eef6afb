import { prepare } from '@/lib/build/prepare';
import { reportProblems } from '@/lib/build/report-problems';
import { writeRevision } from '@/lib/build/write-revision';
import { guideRoot } from '@/lib/site/guide-root';

/** Checks the content and renders the diagrams into .generated/, where the app reads them. */
const problems = await prepare({ root: guideRoot(), progress: console.log });
await writeRevision(process.cwd());
if (reportProblems(problems)) process.exitCode = 1;
