import { expect, test } from '../test';
import { editLink, sourceLink } from '@/lib/content/source-links';
import { readPreview } from '@/lib/site/preview';
import { readRichGuide, richPage } from '../rich-guide';

const environment = {
  NODE_ENV: 'production' as const,
  VERCEL_ENV: 'preview',
  VERCEL_GIT_PROVIDER: 'github',
  VERCEL_GIT_REPO_OWNER: 'someone',
  VERCEL_GIT_REPO_SLUG: 'guide-fork',
  VERCEL_GIT_COMMIT_REF: 'raise/redis-#7',
  VERCEL_GIT_COMMIT_SHA: '0123456789abcdef0123456789abcdef01234567',
  VERCEL_GIT_PULL_REQUEST_ID: '12',
};

test('a preview build knows its branch, commit, pull request and repository', () => {
  expect(readPreview(environment)).toEqual({
    branch: 'raise/redis-#7',
    commit: '0123456789abcdef0123456789abcdef01234567',
    pullRequest: '12',
    repository: 'https://github.com/someone/guide-fork',
  });
});

test('other builds are no previews', () => {
  for (const target of [undefined, '', 'production', 'development']) {
    expect(readPreview({ ...environment, VERCEL_ENV: target })).toBeNull();
  }
});

test('what Vercel does not know is not made up', () => {
  const nothing = { branch: null, commit: null, pullRequest: null, repository: null };
  expect(readPreview({ NODE_ENV: 'production', VERCEL_ENV: 'preview' })).toEqual(nothing);
  // A branch without a pull request has an empty number.
  expect(readPreview({ ...environment, VERCEL_GIT_PULL_REQUEST_ID: '' })?.pullRequest).toBeNull();
  expect(readPreview({ ...environment, VERCEL_GIT_PROVIDER: 'gitlab' })?.repository).toBeNull();
});

test('a preview is edited on its branch, everything else on the branch of the site', async () => {
  const { guide } = await readRichGuide();
  const page = await richPage('/layers');
  const { repository, branch } = guide.site;
  const file = 'content/pages/layers.mdx';
  expect(editLink({ ...guide, preview: null }, page)).toBe(`${repository}/edit/${branch}/${file}`);
  expect(sourceLink({ ...guide, preview: null }, page)).toBe(`${repository}/blob/${branch}/${file}`);

  const preview = readPreview(environment);
  expect(editLink({ ...guide, preview }, page)).toBe(
    `https://github.com/someone/guide-fork/edit/raise/redis-%237/${file}`,
  );
  // Without a branch, the repository that it would be in says nothing.
  const nameless = preview && { ...preview, branch: null };
  expect(editLink({ ...guide, preview: nameless }, page)).toBe(`${repository}/edit/${branch}/${file}`);
});
