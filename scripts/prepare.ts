import { prepare } from '@/lib/build/prepare';
import { reportProblems } from '@/lib/build/report-problems';
import { writeRevision } from '@/lib/build/write-revision';

/** Checks the content and renders the diagrams into .generated/, where the app reads them. */
const root = process.cwd();
const problems = await prepare({ root });
await writeRevision(root);
if (problems.length > 0) {
  reportProblems(problems);
  process.exitCode = 1;
}
