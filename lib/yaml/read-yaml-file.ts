import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { normaliseText } from '@/lib/files/normalise-text';
import { readYaml, type YamlSource } from './read-yaml';

/**
 * Reads a YAML file below a root. One that is missing reads as an empty one with a problem.
 *
 * @param fix what to do about a missing file
 */
export async function readYamlFile(
  root: string,
  file: string,
  fix = `Create ${file}; CONTRIBUTING.md shows what is in it.`,
): Promise<YamlSource> {
  try {
    return readYaml(file, normaliseText(await readFile(path.join(root, file), 'utf8')));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    const source = readYaml(file, '');
    source.problems.push(source.problemAt([], 'The file is missing', fix));
    return source;
  }
}
