import { hydrationPlanId, type HydrationPlan, type HydrationTime } from './hydration-plan';

/** What belongs to a page beside its HTML. */
export interface PageParts {
  /** The page's RSC payload, as the export writes it beside the page. */
  payload: string;
  /** Where browsers find that payload. */
  payloadAddress: string;
  /** The id of the build. */
  build: string;
  time: HydrationTime;
  /** What a page uses of the style sheet at an address, with addresses in it that hold anywhere. */
  readStyles: (href: string, html: string) => string;
}

export interface LightPage {
  html: string;
  /** The payload without the texts of scripts that have run when it comes. */
  payload: string;
  /** Addresses of scripts that nothing asks for any more: those for browsers without modules. */
  unused: string[];
}

/** Says what a page has otherwise than this room knows, so that a new Next.js cannot break pages in silence. */
export class UnknownPage extends Error {}

/*
 * Each script of Next.js has one of these forms. A script of another form is the site's own, and stays.
 */
const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const isChunk = /^ src="([^"]+)" async=""$/;
const isLegacyChunk = /^ src="([^"]+)" noModule=""$/;
const isEntry = /^ id="_R_"$/;
const entryCall = /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{.*\})\);$/;
const payloadStart = '(self.__next_f=self.__next_f||[]).push([0])';
const payloadPart = /^self\.__next_f\.push\(\[1,("[\s\S]*")\]\)$/;
/** What streams a late part of a page, or hands over data of a kind that this room does not carry. */
const unknownScript = /\bself\.__next_f|\$R[A-Z]\b/;

/** A script that marks itself as one to run before the page's styles have come. */
const earlyScript = /<script data-early=""[^>]*>[\s\S]*?<\/script>/g;

/** From this many characters on, a text has a row of its own in the payload: `1a:T486a,…`, its length in bytes. */
const longText = 1024;

const preload = /<link rel="(?:preload"(?: [^>]*)? as="(?:font|script)"|preconnect" href="\/")[^>]*\/>/g;
const sheet = /<link rel="stylesheet" href="([^"]+)" data-precedence="([^"]+)"\/>/g;

/**
 * Takes out of an exported page what nobody needs to read it, and leaves behind what hydration takes when it is
 * wanted (HydrationPlan).
 *
 * - The RSC payload goes: it is the page's `.txt`, which loses the site's own scripts in turn.
 * - The tags of Next's scripts go; their addresses stand in the plan.
 * - What the page uses of the style sheet stands in it (lib/styles). The link of the whole stays, disabled until
 *   the scripts come, whose islands may use the rest. It ends the head: browsers lay a page out anew for a sheet that
 *   comes before another, not for one that comes last.
 * - A script with `data-early` comes before the styles: what it waits for, as the first look into the browser's storage
 *   which takes some 50 ms on a phone, passes while they are still on the line.
 * - Fonts are not preloaded, so that they do not fight the page for the line; nor does a page connect to its own host.
 *
 * Throws UnknownPage where the page is not written as Next.js 16.4 writes it.
 */
export function lightenPage(html: string, parts: PageParts): LightPage {
  const { page, plan, payload, unused } = takeScripts(html, parts);
  if (payload !== parts.payload) {
    throw new UnknownPage('the RSC payload in the page is not that of its .txt');
  }
  if (!payload.includes(buildMark(parts.build))) {
    throw new UnknownPage(`the RSC payload does not name its build as ${buildMark(parts.build)}`);
  }
  let links = '';
  let first = (page.match(earlyScript) ?? []).join('');
  const bare = page.replace(preload, '').replace(earlyScript, '');
  const styled = bare.replace(sheet, (tag, href: string, precedence: string) => {
    links += tag.replace(/\/>$/, ' disabled=""/>');
    const style = `${first}<style data-precedence="${precedence}" data-href="${href}">${parts.readStyles(href, page)}</style>`;
    first = '';
    return style;
  });
  if (links === '') throw new UnknownPage('it has no style sheet');
  const light = insertBefore(styled, '</head>', links);
  // A picture of the text is preloaded too, and stays so.
  if (/<link rel="(?:stylesheet|preload)"(?![^>]* (?:disabled=""|as="image"))/.test(light)) {
    throw new UnknownPage('a style sheet or a preload is linked in another form');
  }
  const data = JSON.stringify(plan).replaceAll('<', String.raw`\u003c`);
  const lightHtml = insertBefore(
    light.replace('<html ', `<html data-hydrate="${parts.time}" `),
    '</body></html>',
    `<script type="application/json" id="${hydrationPlanId}">${data}</script>`,
  );
  return { html: lightHtml, payload: withoutScripts(payload, page), unused };
}

/** React takes the scripts of a page as they are there, whatever the payload has in their place. */
function withoutScripts(payload: string, page: string): string {
  const texts = [...page.matchAll(script)].map(([, , text = '']) => text).filter((text) => text.length > longText);
  return texts.reduce(
    (rest, text) => rest.replace(`:T${Buffer.byteLength(text).toString(16)},${text}`, ':T1, '),
    payload,
  );
}

/** How a payload names its build. */
function buildMark(build: string): string {
  return `"b":${JSON.stringify(build)}`;
}

/** The page without Next's scripts, with what they are and what they say. */
function takeScripts(html: string, { payloadAddress, build }: PageParts) {
  const scripts: string[] = [];
  const unused: string[] = [];
  const texts: string[] = [];
  let entry: HydrationPlan['entry'] | null = null;
  let started = false;
  const page = html.replace(script, (tag, attributes: string, text: string) => {
    const chunk = isChunk.exec(attributes)?.[1];
    const call = isEntry.test(attributes) ? entryCall.exec(text)?.[1] : undefined;
    const part = payloadPart.exec(text)?.[1];
    const legacy = isLegacyChunk.exec(attributes)?.[1];
    if (chunk !== undefined) scripts.push(chunk);
    else if (call !== undefined) entry = JSON.parse(call) as HydrationPlan['entry'];
    else if (part !== undefined) texts.push(JSON.parse(part) as string);
    else if (text === payloadStart) started = true;
    else if (legacy !== undefined) unused.push(legacy);
    else {
      if (unknownScript.test(text) || attributes.includes(' src=') || isEntry.test(attributes)) {
        throw new UnknownPage(`a script has another form: ${tag.slice(0, 120)}`);
      }
      return tag;
    }
    return '';
  });
  if (!entry) throw new UnknownPage('the call that starts its scripts is missing');
  if (!started || texts.length === 0) throw new UnknownPage('it has no RSC payload');
  if (scripts.length === 0) throw new UnknownPage('it has no scripts');
  const plan: HydrationPlan = { payload: payloadAddress, build: buildMark(build), entry, scripts };
  return { page, plan, payload: texts.join(''), unused };
}

function insertBefore(text: string, mark: string, inserted: string): string {
  const at = text.lastIndexOf(mark);
  if (at < 0) throw new UnknownPage(`it has no ${mark}`);
  return text.slice(0, at) + inserted + text.slice(at);
}
