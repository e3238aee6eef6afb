import type { ReactNode } from 'react';
import type { PageContext } from '@/components/guide/page-context';
import { aliasesOf } from '@/lib/content/aliases';
import { chapterHeadingId } from '@/lib/content/chapter-ids';
import { Anchors } from './anchors';

interface HeadingProps {
  id?: string;
  children?: ReactNode;
}

/** A heading whose text is its own permalink, preceded by the fragments that used to name it. */
export function heading(depth: 2 | 3 | 4, { guide, page, headingOffset }: PageContext) {
  const Level = `h${depth + headingOffset}` as 'h2' | 'h3' | 'h4' | 'h5';
  return function Heading({ id: own = '', children }: HeadingProps) {
    const id = headingOffset === 0 ? own : chapterHeadingId(guide, page, own);
    return (
      <>
        <Anchors ids={aliasesOf(guide.aliases, `${page.href}#${own}`, headingOffset === 0)} />
        <Level id={id}>
          <a href={`#${id}`}>{children}</a>
        </Level>
      </>
    );
  };
}
