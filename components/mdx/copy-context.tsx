import { CopyFile } from '@/components/copy-file';
import { buttonVariants } from '@/components/ui/button';
import type { AssistantContext } from '@/lib/content/model';
import { withBasePath } from '@/lib/site/base-path';
import { contextHref } from '@/lib/addresses';

/** Offers rules of the guide to whoever has an AI assistant write code; without scripts, as a file. */
export function CopyContext({ context: { id, title } }: { context: AssistantContext }) {
  const href = withBasePath(contextHref(id));
  return (
    // The button is as wide as the longest of its messages, so that nothing beside it moves.
    <div className="my-6 flex flex-wrap items-center gap-x-6 border-y text-sm">
      <CopyFile
        href={href}
        label="Copy as context for an AI assistant"
        className="min-w-[min(15rem,100%)] justify-start no-js:hidden print:hidden"
      />
      <a href={href} className={buttonVariants({ variant: 'link' })}>
        {title} as a file
      </a>
    </div>
  );
}
