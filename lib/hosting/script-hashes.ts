import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { speculationRules } from './speculation-rules';

/** A script in the page; data, such as JSON, is none. */
const inlineScript = /<script(?![^>]* (?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g;

/**
 * What a Content Security Policy calls the scripts that stand in a page, and those that they put there, sorted:
 * `'sha256-…'`.
 */
export function scriptHashes(html: string): string[] {
  const texts = [...html.matchAll(inlineScript)].map(([, text = '']) => text);
  texts.push(speculationRules);
  const hashes = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)].toSorted();
}

/** The scripts of all pages of a site. */
export async function siteScriptHashes(directory: string): Promise<string[]> {
  const files = (await readdir(directory, { recursive: true })).filter((file) => file.endsWith('.html'));
  const hashes = new Set<string>();
  for (const file of files) {
    for (const hash of scriptHashes(await readFile(path.join(directory, file), 'utf8'))) hashes.add(hash);
  }
  return [...hashes].toSorted();
}

/** A policy, or vercel.json with policies in it, that allows these scripts in pages and no others. */
export function allowScripts(policies: string, hashes: string[]): string {
  return policies.replaceAll(/script-src 'self'[^;"]*/g, ["script-src 'self'", ...hashes].join(' '));
}
