import { changesPlace } from '@/lib/changes/changes-place';
import { buttonVariants } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import type { Guide } from '@/lib/content/model';
import { withBasePath } from '@/lib/site/base-path';
import type { Preview } from '@/lib/site/preview';

interface PreviewBannerProps {
  guide: Guide;
  preview: Preview;
  /** The address that this page has in production. */
  href: string;
}

const linkStyles = cn(buttonVariants({ variant: 'link' }), 'min-w-touch whitespace-nowrap');

/** Tells reviewers what they look at, and leads to what is published and to what differs. */
export function PreviewBanner({ guide: { site }, preview, href }: PreviewBannerProps) {
  const { branch, commit, pullRequest } = preview;
  const repository = preview.repository ?? site.repository;
  return (
    <aside
      aria-label="Preview"
      data-slot="preview-banner"
      className="border-b border-dashed border-primary bg-accent text-xs print:mt-20"
    >
      <div className="mx-auto flex max-w-sheet flex-wrap justify-between gap-x-6 px-gutter">
        <ul className="flex min-h-touch min-w-0 items-center gap-4">
          <li className="font-semibold">Preview</li>
          {branch && (
            // Names of branches may be long: the end gives way.
            <li className="min-w-0 truncate">
              <span className="sr-only">Branch </span>
              <code>{branch}</code>
            </li>
          )}
          {commit && (
            <li>
              <a href={`${repository}/commit/${commit}`} rel="noopener" className={linkStyles}>
                <span className="sr-only">Commit </span>
                <code>{commit.slice(0, 7)}</code>
              </a>
            </li>
          )}
          {pullRequest && (
            <li>
              {/* The request is made to the repository that is published, also by a fork. */}
              <a href={`${site.repository}/pull/${pullRequest}`} rel="noopener" className={linkStyles}>
                <span className="sr-only">Pull request </span>#{pullRequest}
              </a>
            </li>
          )}
        </ul>
        <ul className="flex min-h-touch min-w-0 items-center gap-4">
          <li>
            {/* A document of its own: it may ask production, which no other page may. */}
            <a href={withBasePath(changesPlace.href)} className={linkStyles}>
              {changesPlace.title}
            </a>
          </li>
          <li>
            <a href={`${site.url}${href}`} data-production className={linkStyles}>
              In production
            </a>
          </li>
        </ul>
      </div>
    </aside>
  );
}
