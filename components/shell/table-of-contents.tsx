import type { TocEntry } from './toc-entries';

interface TableOfContentsProps {
  entries: TocEntry[];
  /** A column beside the text on wide screens, a menu above it on others; CSS shows one of them. */
  variant: 'column' | 'menu';
}

export function TableOfContents({ entries, variant }: TableOfContentsProps) {
  if (entries.length < 2) return variant === 'column' ? <div className="max-xl:hidden" /> : null;
  return variant === 'menu' ? <Menu entries={entries} /> : <Column entries={entries} />;
}

function Menu({ entries }: { entries: TocEntry[] }) {
  return (
    <details className="group mt-6 border-y text-sm xl:hidden print:hidden">
      <summary className="flex min-h-touch cursor-pointer items-center font-medium chevron">On this page</summary>
      <nav aria-label="On this page, menu" className="toc-menu">
        <List entries={entries} className="pb-3 pl-4" />
      </nav>
    </details>
  );
}

/** The column steps aside where something breaks out of the measure of the text. */
function Column({ entries }: { entries: TocEntry[] }) {
  return (
    <nav
      aria-labelledby="toc-title"
      className="toc sticky lg:top-header max-h-below-header self-start overflow-y-auto pt-11 pb-8 text-xs max-xl:hidden print:hidden"
    >
      <p id="toc-title" className="mb-2 font-semibold">
        On this page
      </p>
      <List entries={entries} className="border-l" />
    </nav>
  );
}

function List({ entries, className }: { entries: TocEntry[]; className: string }) {
  return (
    <ol className={className}>
      {entries.map(({ id, text, level }) => (
        <li key={id} data-level={level}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ol>
  );
}
