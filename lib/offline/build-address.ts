import { withBasePath } from '@/lib/site/base-path';

/**
 * The address under which a page fetches data of its own build, so that what is kept of another one never answers.
 * Hosts ignore what is appended: the file is the same. Addresses of the site are put below its base path.
 *
 * @param build id of the build; nothing in development, where there is but one
 */
export function buildAddress(address: string, build: string | undefined): string {
  const place = withBasePath(address);
  return build ? `${place}?build=${build}` : place;
}
