import { parse } from 'yaml';
import type { LeftOut } from './convert-lines';

/** A text of another tool on its way to a page. */
export interface Source {
  /** Path below the folder of the texts, with forward slashes. */
  file: string;
  href: string;
  /** What sidebars.js calls it, without its folder. */
  id: string;
  title: string;
  /** A shorter title for the sidebar, if it has one. */
  label: string | null;
  /** Its place among the pages of its folder, or NaN. */
  position: number;
  /** That of its front matter; null where its first paragraph is to be taken. */
  description: string | null;
  /** As it was before. */
  text: string;
  body: string[];
  leftOut: LeftOut[];
}

/** An entry of a sidebar: the file of a text, or a title with a file, an address or further entries. */
export type NavEntry = string | Record<string, string | NavEntry[]>;

/** YAML, or an object of JavaScript that holds data alone; empty where it is neither. */
export function readObject(text: string): Record<string, unknown> {
  try {
    const data: unknown = parse(text);
    return data !== null && typeof data === 'object' && !Array.isArray(data) ? { ...data } : {};
  } catch {
    return {};
  }
}

/** A name from that of a file or a folder. */
export function titleFrom(file: string): string {
  const name = (file.split('/').at(-1) ?? file).replace(/\.mdx?$/, '').replaceAll(/[-_]/g, ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
