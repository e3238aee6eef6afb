import { getMDXComponent } from 'mdx-bundler/client';
import type { PageContext } from '@/components/guide/page-context';
import { componentMap } from './component-map';

interface MdxContentProps {
  /** From compilePage. It is evaluated here, on the server, at build; the browser evaluates no MDX. */
  code: string;
  context: PageContext;
}

export function MdxContent({ code, context }: MdxContentProps) {
  const Content = getMDXComponent(code);
  return (
    <div className="prose">
      <Content components={componentMap(context)} />
    </div>
  );
}
