/*
 * Makes each page of an exported site what a reader needs: the text with its styles, in one file. `next build`
 * prints with every page a second copy of it for React, and scripts that run before anybody wants them; reading
 * needs neither. Hydration is put off, not replaced: Next.js, React and the islands stay as they are, and begin when
 * something is wanted that needs them (components/boot/hydration-boot.ts).
 *
 * This is text work on HTML that Next.js has written, by forms that it has no promise to keep. So every form is
 * checked, what is not known stops the build and says what it is (lighten-page.ts), and nothing else of the project
 * depends on those forms. `HYDRATE=now` has pages hydrate as soon as they are there.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'postcss';
import { someAtATime } from '@/lib/files/some-at-a-time';
import { buildAddress } from '@/lib/offline/build-address';
import { type HydrationTime } from './hydration-plan';
import { lightenPage, UnknownPage } from './lighten-page';
import { type PageStyles, readPageStyles } from '@/lib/styles/page-styles';
import { rebaseStyles } from '@/lib/styles/rebase-styles';

interface LightenOptions {
  /** The folder of the exported site. */
  directory: string;
  /** The path that the site stands below; empty at the root of a host. */
  basePath: string;
  /** The id of the build that was exported there. */
  build: string;
  /** Paths, from the folder, of what the export has from public/: no pages of Next.js. */
  staticFiles: ReadonlySet<string>;
  time: HydrationTime;
}

/** The page that hosts show for what is not found has its payload under another name. */
const payloadNames: Record<string, string> = { '404.html': '_not-found.txt' };

/** Lightens all pages of a site in place. Throws one error that names the page and what is unknown about it. */
export async function lightenSite({ directory, basePath, build, time, staticFiles }: LightenOptions): Promise<void> {
  const all = await readdir(directory, { recursive: true });
  const files = all.filter((file) => file.endsWith('.html') && !staticFiles.has(file));
  const styles = new Map<string, PageStyles>();
  for (const href of await styleAddresses(directory, basePath)) {
    const css = await readFile(path.join(directory, href.slice(basePath.length)), 'utf8');
    styles.set(href, readPageStyles(rebaseStyles(css, href)));
  }

  /** The payloads that two pages share, by file: written last. */
  const shared = new Map<string, string>();
  const unused = new Set<string>();
  await someAtATime(files, async (file) => {
    const name = file.split(path.sep).join('/');
    const payloadFile = payloadNames[name] ?? name.replace(/\.html$/, '.txt');
    try {
      const [html, payload] = await Promise.all([
        readFile(path.join(directory, file), 'utf8'),
        readFile(path.join(directory, payloadFile), 'utf8'),
      ]);
      const light = lightenPage(html, {
        payload,
        payloadAddress: buildAddress(`/${payloadFile}`, build),
        build,
        time,
        readStyles(href, page) {
          const used = styles.get(href);
          if (!used) throw new UnknownPage(`the style sheet ${href} is not below /_next/static`);
          return used(page);
        },
      });
      await writeFile(path.join(directory, file), light.html);
      if (Object.values(payloadNames).includes(payloadFile)) shared.set(payloadFile, light.payload);
      else await writeFile(path.join(directory, payloadFile), light.payload);
      for (const address of light.unused) unused.add(address);
    } catch (error) {
      if (!(error instanceof UnknownPage) && !isMissing(error)) throw error;
      const reason = error instanceof UnknownPage ? error.message : `its payload ${payloadFile} was not exported`;
      throw new Error(
        `${name}: ${reason}.
    fix: Next.js writes its pages in another way than lib/lighten knows. Teach it the new form, or go back to the
         version of Next.js that package.json had.`,
        { cause: error },
      );
    }
  });
  for (const href of styles.keys()) await dropFonts(path.join(directory, href.slice(basePath.length)));
  for (const [file, payload] of shared) await writeFile(path.join(directory, file), payload);
  for (const address of unused) await rm(path.join(directory, address.slice(basePath.length)), { force: true });
}

/** The fonts are declared in every page. Declared a second time, browsers lay the whole page out anew. */
async function dropFonts(file: string): Promise<void> {
  const css = parse(await readFile(file, 'utf8'));
  css.walkAtRules('font-face', (rule) => {
    rule.remove();
  });
  await writeFile(file, css.toString());
}

async function styleAddresses(directory: string, basePath: string): Promise<string[]> {
  const folder = '_next/static/chunks';
  const names = await readdir(path.join(directory, folder));
  return names.filter((name) => name.endsWith('.css')).map((name) => `${basePath}/${folder}/${name}`);
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
