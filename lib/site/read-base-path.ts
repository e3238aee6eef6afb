import { readSiteFile } from './read-site-file';
import { basePathOf } from './base-path';
import { readPreview } from './preview';

/**
 * The base path of what is built in this environment: the path of the site's address. Previews have none, since
 * they have a host of their own.
 */
export async function readBasePath(root: string, environment: NodeJS.ProcessEnv): Promise<string> {
  if (readPreview(environment)) return '';
  const { site } = await readSiteFile(root, environment);
  return basePathOf(site.url);
}
