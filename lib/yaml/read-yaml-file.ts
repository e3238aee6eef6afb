import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findForeignCharacters } from '@/lib/files/find-foreign-characters';
import { findMergeMarkers } from '@/lib/files/find-merge-markers';
import { normaliseText } from '@/lib/files/normalise-text';
import { readYaml, type YamlSource } from './read-yaml';

/**
 * Reads a YAML file below a root. One that is missing, or a folder, reads as an empty one with a problem.
 *
 * @param fix what to do about a missing file
 */
export async function readYamlFile(
  root: string,
  file: string,
  fix = `Create ${file}; CONTRIBUTING.md shows what is in it.`,
): Promise<YamlSource> {
  try {
    const text = normaliseText(await readFile(path.join(root, file), 'utf8'));
    const source = readYaml(file, text);
    source.problems.push(...findForeignCharacters(file, text), ...findMergeMarkers(file, text, [file]));
    return source;
  } catch (error) {
    const source = readYaml(file, '');
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') source.problems.push(source.problemAt([], 'The file is missing', fix));
    else if (code === 'EISDIR') source.problems.push(source.problemAt([], 'This is a folder, and no file', fix));
    else throw error;
    return source;
  }
}
