import { readYamlFile } from '@/lib/yaml/read-yaml-file';
import { readSite } from './read-site';

/** Reads content/site.yaml alone, with the environment laid over it: what servers need to know of the guide. */
export async function readSiteFile(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ReturnType<typeof readSite>> {
  return readSite(await readYamlFile(root, 'content/site.yaml'), environment);
}
