import type { Page } from '@/lib/content/model';
import type { Problem } from '@/lib/problem';

interface PageProblemsProps {
  page: Page;
  /** All that the check found. */
  problems: Problem[];
}

/** What the check says of a page, of its diagrams, and of the rest: for authors, on the development server. */
export function PageProblems({ page, problems }: PageProblemsProps) {
  const own = problems.filter((problem) => isAbout(problem, page));
  const others = problems.filter((problem) => !isAbout(problem, page) && problem.severity !== 'warning');
  if (own.length + others.length === 0) return null;
  return (
    <section
      aria-label="What the content check says"
      className="mt-4 mb-6 border-l-3 border-foreground bg-muted px-4 py-3"
    >
      {own.length > 0 && <ProblemList title="On this page" problems={own} />}
      {others.length > 0 && <ProblemList title="Elsewhere" problems={others} />}
    </section>
  );
}

/** Whether a problem is about a page: in its file, or in that of a diagram that it shows. */
function isAbout({ file }: Problem, { file: own, diagrams }: Page): boolean {
  return file === own || diagrams.some(({ id }) => file === `content/diagrams/${id}.mmd`);
}

function ProblemList({ title, problems }: { title: string; problems: Problem[] }) {
  return (
    <>
      <p className="font-semibold text-destructive">{title}</p>
      <ul className="mb-2 text-sm">
        {problems.map(({ file, line, column, reason, fix }) => (
          <li key={`${file}:${line}:${column} ${reason}`} className="my-2">
            <code className="font-mono text-xs wrap-anywhere">{`${file}:${line}:${column}`}</code>
            <span className="block">{reason}</span>
            <span className="block text-muted-foreground">{fix}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
