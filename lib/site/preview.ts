/** What a preview shows: a change that is proposed for the guide and not published yet. */
export interface Preview {
  /** Null where it was not built from a repository. */
  branch: string | null;
  /** All 40 digits of the commit, or null as above. */
  commit: string | null;
  /** The number of the pull request, or null where the branch has none. */
  pullRequest: string | null;
  /** Address of the repository that holds the branch, which may be a fork; null where it is not known. */
  repository: string | null;
}

/**
 * Reads from Vercel's own variables whether this is a preview build, and of what; null for any other build.
 * Source: https://vercel.com/docs/environment-variables/system-environment-variables
 */
export function readPreview(environment: NodeJS.ProcessEnv): Preview | null {
  // next.config.mjs asks the same: it runs without TypeScript.
  if (environment['VERCEL_ENV'] !== 'preview') return null;
  const read = (name: string) => environment[`VERCEL_GIT_${name}`] || null;
  const [owner, slug] = [read('REPO_OWNER'), read('REPO_SLUG')];
  return {
    branch: read('COMMIT_REF'),
    commit: read('COMMIT_SHA'),
    pullRequest: read('PULL_REQUEST_ID'),
    // Files are edited and shown at addresses like GitHub's.
    repository: read('PROVIDER') === 'github' && owner && slug ? `https://github.com/${owner}/${slug}` : null,
  };
}
