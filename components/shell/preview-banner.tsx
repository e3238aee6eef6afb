import { changesPlace } from '@/lib/changes/changes-place';
import type { Guide } from '@/lib/content/model';
import { withBasePath } from '@/lib/site/base-path';
import type { Preview } from '@/lib/site/preview';

interface PreviewBannerProps {
  guide: Guide;
  preview: Preview;
  /** The address that this page has in production. */
  href: string;
}

/** Tells reviewers what they look at, and leads to what is published and to what differs. */
export function PreviewBanner({ guide: { site }, preview, href }: PreviewBannerProps) {
  const { branch, commit, pullRequest } = preview;
  const repository = preview.repository ?? site.repository;
  return (
    <aside className="preview-banner" aria-label="Preview">
      <div className="preview-banner-row">
        <ul className="preview-facts">
          <li className="preview-stamp">Preview</li>
          {branch && (
            <li className="preview-branch">
              <span className="sr-only">Branch </span>
              <code>{branch}</code>
            </li>
          )}
          {commit && (
            <li>
              <a href={`${repository}/commit/${commit}`} rel="noopener">
                <span className="sr-only">Commit </span>
                <code>{commit.slice(0, 7)}</code>
              </a>
            </li>
          )}
          {pullRequest && (
            <li>
              {/* The request is made to the repository that is published, also by a fork. */}
              <a href={`${site.repository}/pull/${pullRequest}`} rel="noopener">
                <span className="sr-only">Pull request </span>#{pullRequest}
              </a>
            </li>
          )}
        </ul>
        <ul className="preview-links">
          <li>
            {/* A document of its own: it may ask production, which no other page may. */}
            <a href={withBasePath(changesPlace.href)}>{changesPlace.title}</a>
          </li>
          <li>
            <a href={`${site.url}${href}`} data-production>
              In production
            </a>
          </li>
        </ul>
      </div>
    </aside>
  );
}
