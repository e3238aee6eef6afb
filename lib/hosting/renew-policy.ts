import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { allowScripts, siteScriptHashes } from './script-hashes';

interface RenewOptions {
  root: string;
  /** The folder of the exported site. */
  directory: string;
  /** Whether this build is the site itself, which decides what is allowed; others must do with it. */
  decides: boolean;
  /** Whether vercel.json may be written: a host has read it already. */
  mayWrite: boolean;
}

/**
 * Keeps the Content Security Policy of vercel.json in step with the scripts that stand in the pages, as a lock file
 * is kept in step with its packages. Returns a sentence for the console, or null where nothing has changed. Throws one
 * that says what to do where a page has a script that the policy would block, and vercel.json may not be written.
 */
export async function renewPolicy({ root, directory, decides, mayWrite }: RenewOptions): Promise<string | null> {
  const file = path.join(root, 'vercel.json');
  const before = await readFile(file, 'utf8');
  const hashes = await siteScriptHashes(directory);
  const after = allowScripts(before, hashes);
  if (before === after || (!decides && hashes.every((hash) => before.includes(hash)))) return null;
  if (!decides || !mayWrite) {
    throw new Error(`vercel.json allows other scripts than stand in the pages, so that browsers would block them.
    fix: Run "npm run build" and commit vercel.json with your change.`);
  }
  await writeFile(file, after);
  return 'vercel.json: renewed the hashes of the scripts that stand in pages. Commit it with your change.';
}
