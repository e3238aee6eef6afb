import { CopyFile } from '@/components/copy-file';
import type { AssistantContext } from '@/lib/content/model';
import { withBasePath } from '@/lib/site/base-path';
import { contextHref } from '@/lib/addresses';

/** Offers rules of the guide to whoever has an AI assistant write code; without scripts, as a file. */
export function CopyContext({ context: { id, title } }: { context: AssistantContext }) {
  const href = withBasePath(contextHref(id));
  return (
    <div className="copy-context">
      <CopyFile href={href} label="Copy as context for an AI assistant" />
      <a href={href}>{title} as a file</a>
    </div>
  );
}
