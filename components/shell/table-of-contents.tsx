import type { TocEntry } from './toc-entries';

interface TableOfContentsProps {
  entries: TocEntry[];
  /** A column beside the text on wide screens, a menu above it on others; CSS shows one of them. */
  variant: 'column' | 'menu';
}

export function TableOfContents({ entries, variant }: TableOfContentsProps) {
  if (entries.length < 2) return variant === 'column' ? <div className="toc" /> : null;
  const list = (
    <ol className="toc-list">
      {entries.map(({ id, text, level }) => (
        <li key={id} data-level={level}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ol>
  );
  if (variant === 'menu') {
    return (
      <details className="toc-menu">
        <summary>On this page</summary>
        <nav aria-label="On this page, menu">{list}</nav>
      </details>
    );
  }
  return (
    <nav className="toc" aria-labelledby="toc-title">
      <p id="toc-title" className="toc-title">
        On this page
      </p>
      {list}
    </nav>
  );
}
