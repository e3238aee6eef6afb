import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Guide } from '@/lib/content/model';
import type { Problem } from '@/lib/problem';
import { hashOf, openCache } from './cache';
import { checkNodeIds } from './check-node-ids';
import { loadFontMeasure } from '@/lib/diagrams/layout/font-measure';
import { listDiagramFiles } from './list-diagram-files';
import { loadIcons } from './load-icons';
import { loadImages } from './load-images';
import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import type { DiagramSource } from '@/lib/diagrams/parse/parse';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { renderDiagram, type RenderContext } from './render';
import { readStylesheet } from '@/lib/diagrams/draw/stylesheet';

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
const fontFile = path.join(projectRoot, 'app/fonts/plex-sans.woff2');
const styleFile = path.join(projectRoot, 'components/diagram/diagram.css');

/**
 * Renders every `content/diagrams/<strategy>/<view>.mmd` below `root`, in the order of their ids, and then the fences of
 * the language `mermaid` in pages. What has not
 * changed since an earlier run comes from `.generated/diagram-cache`. Returns all authors' faults together;
 * a diagram with a fault is missing from the list. Sets DOM globals when something has to be rendered.
 */
export async function loadDiagrams(options: {
  root: string;
  guide: Pick<Guide, 'technologies' | 'pages'>;
  progress?: (message: string) => void;
}): Promise<{ diagrams: RenderedDiagram[]; problems: Problem[] }> {
  const technologies = options.guide.technologies.map(({ id, name, role, names }): NamedTechnology => ({
    id,
    name,
    role,
    names,
  }));
  const strategies = options.guide.pages.flatMap(({ strategy }) => strategy?.id ?? []);
  const shared = await hashOfRenderer(technologies, strategies);
  const cache = openCache(path.join(options.root, '.generated/diagram-cache'));
  let context: RenderContext | undefined;

  const diagrams: RenderedDiagram[] = [];
  const problems: Problem[] = [];
  for (const file of await listDiagramFiles(options.root)) {
    const source = await readFile(path.join(options.root, file), 'utf8');
    const id = file.replace(/^content\/diagrams\//, '').replace(/\.mmd$/, '');
    await add({ id, file, source });
  }
  // What an author draws within a text need not call things as other diagrams do.
  const idProblems = checkNodeIds(diagrams, strategies);
  for (const { file, parsed } of options.guide.pages) {
    for (const { id, source, title, line, column } of parsed?.fenced ?? []) {
      const found = await add({ id, file, source, fallback: { title } });
      for (const problem of found) Object.assign(problem, placeInPage(problem, line, column));
    }
  }
  await cache.prune();
  return { diagrams, problems: [...problems, ...idProblems] };

  async function add(input: DiagramSource): Promise<Problem[]> {
    const key = hashOf([shared, input.id, input.source, input.fallback?.title ?? '']);
    let rendered = await cache.read(key);
    if (!rendered) {
      context ??= { ...(await loadContext(technologies, options.root)), strategies, progress: options.progress };
      rendered = await renderDiagram(input, context);
      if (rendered.diagram) await cache.write(key, rendered);
    }
    const found = rendered.problems.map((problem) => ({ ...problem }));
    problems.push(...found);
    if (rendered.diagram) diagrams.push(rendered.diagram);
    return found;
  }
}

/** A place in the source of a fence as one in the page that the fence stands in. */
function placeInPage({ line, column }: Problem, firstLine: number, indent: number): Pick<Problem, 'line' | 'column'> {
  return { line: firstLine + line - 1, column: indent + column - 1 };
}

/** What all diagrams of a build share: the technologies, the font's measures, the look of files. */
export async function loadContext(technologies: NamedTechnology[], root = process.cwd()): Promise<RenderContext> {
  const [measure, css, font] = await Promise.all([
    loadFontMeasure(fontFile),
    readFile(styleFile, 'utf8'),
    readFile(fontFile, 'base64'),
  ]);
  const [icons, images] = [loadIcons(), loadImages(root)];
  return { technologies, measure, icons, images, look: { stylesheet: readStylesheet(css), font } };
}

/** The rooms whose code decides how a diagram comes out, and the files outside of them which that code imports. */
const rendererFolders = ['model', 'parse', 'layout', 'draw', 'chart'].map((room) => `lib/diagrams/${room}`);
const rendererFiles = [
  'lib/diagrams/publish/load-icons.ts',
  'lib/diagrams/publish/render.ts',
  'lib/problem.ts',
  'lib/roles.ts',
  'lib/text/did-you-mean.ts',
];

/** All files of our code that decide how a diagram comes out, relative to the project. */
export async function listRendererFiles(): Promise<string[]> {
  const inRooms = await Promise.all(
    rendererFolders.map(async (folder) => {
      const names = await readdir(path.join(projectRoot, folder), { recursive: true });
      return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.split(path.sep).join('/')}`);
    }),
  );
  return [...rendererFiles, ...inRooms.flat()].toSorted();
}

/** All but the source that decides how a diagram comes out: our code, the libraries, font, style, names. */
async function hashOfRenderer(technologies: NamedTechnology[], strategies: string[]): Promise<string> {
  const code = await listRendererFiles();
  const files = [...code.map((name) => path.join(projectRoot, name)), fontFile, styleFile];
  const manifest = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = [
    'mermaid',
    'elkjs',
    'entities',
    'fontkit',
    'fontverter',
    'khroma',
    'simple-icons',
    'postcss',
    'svg-path-commander',
    'github-slugger',
    '@iconify-json/lucide',
    '@iconify-json/fa7-solid',
  ].map((name) => `${name}@${manifest.dependencies[name]}`);
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return hashOf([...code, ...contents, ...versions, JSON.stringify([technologies, strategies])]);
}
