import { fontPackages } from '@/lib/diagrams/draw/packed-fonts';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Guide } from '@/lib/content/model';
import type { Problem } from '@/lib/problem';
import { findMergeMarkers } from '@/lib/files/find-merge-markers';
import { hashOf } from '@/lib/files/hash-of';
import { openCache, type CachedDiagram } from './cache';
import { checkFlows } from './check-flows';
import { checkNodeIds } from './check-node-ids';
import { listDiagramFiles } from './list-diagram-files';
import { fontFile, projectRoot, styleFile } from './load-context';
import type { Role } from '@/lib/roles';
import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import type { DiagramSource } from '@/lib/diagrams/parse/parse';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { openRenderer } from './open-renderer';

/**
 * Renders every `content/diagrams/<strategy>/<view>.mmd` below `root`, in the order of their ids, and then the fences
 * of the language `mermaid` in pages. What has not changed since an earlier run comes from `.generated/diagram-cache`.
 * Returns all authors' faults together; a diagram with a fault is missing from the list. Sets DOM globals when
 * something has to be rendered.
 */
export async function loadDiagrams(options: {
  root: string;
  guide: Pick<Guide, 'technologies' | 'roles' | 'pages'>;
  progress?: (message: string) => void;
}): Promise<{ diagrams: RenderedDiagram[]; problems: Problem[] }> {
  const technologies = options.guide.technologies.map(({ id, name, role, names }): NamedTechnology => ({
    id,
    name,
    role,
    names,
  }));
  const strategies = options.guide.pages.flatMap(({ strategy }) => strategy?.id ?? []);
  const { roles } = options.guide;
  const shared = await hashOfRenderer({ technologies, roles, strategies });
  const cache = openCache(path.join(options.root, '.generated/diagram-cache'));
  const keyOf = ({ id, source, fallback }: DiagramSource) => hashOf([shared, id, source, fallback?.title ?? '']);
  const ownFiles = await Promise.all(
    (await listDiagramFiles(options.root)).map(async (file): Promise<DiagramSource> => {
      const source = await readFile(path.join(options.root, file), 'utf8');
      return { id: file.replace(/^content\/diagrams\//, '').replace(/\.mmd$/, ''), file, source };
    }),
  );
  const fences = options.guide.pages.flatMap(({ file, parsed }) =>
    (parsed?.fenced ?? []).map(({ id, source, title, line, column }) => ({
      input: { id, file, source, fallback: { title } } satisfies DiagramSource,
      line,
      column,
    })),
  );
  const inputs = [...ownFiles, ...fences.map(({ input }) => input)];

  const known = new Map<DiagramSource, CachedDiagram>();
  for (const input of inputs) {
    const rendered = await cache.read(keyOf(input));
    if (rendered) known.set(input, rendered);
  }
  const missing = inputs.filter((input) => !known.has(input));
  const renderer = openRenderer({ ...options, technologies, roles, strategies, count: missing.length });
  await Promise.all(
    missing.map(async (input) => {
      const rendered = await renderer.render(input);
      known.set(input, rendered);
      if (rendered.diagram) await cache.write(keyOf(input), rendered);
    }),
  ).finally(renderer.close);
  await cache.prune();

  const diagramsOf = (sources: DiagramSource[]) => sources.flatMap((input) => known.get(input)?.diagram ?? []);
  const problems = [
    ...ownFiles.flatMap(({ file, source }) => findMergeMarkers(file, source)),
    ...ownFiles.flatMap((input) => known.get(input)?.problems ?? []),
    ...fences.flatMap(({ input, line, column }) =>
      (known.get(input)?.problems ?? []).map((problem) => ({ ...problem, ...placeInPage(problem, line, column) })),
    ),
    // What an author draws within a text need not call things as other diagrams do.
    ...checkNodeIds(diagramsOf(ownFiles), strategies),
    ...checkFlows(diagramsOf(ownFiles), strategies),
  ];
  return { diagrams: diagramsOf(inputs), problems };
}

/** A place in the source of a fence as one in the page that the fence stands in. */
function placeInPage({ line, column }: Problem, firstLine: number, indent: number): Pick<Problem, 'line' | 'column'> {
  return { line: firstLine + line - 1, column: indent + column - 1 };
}

/** The rooms whose code decides how a diagram comes out, and the files outside of them which that code imports. */
const rendererFolders = ['model', 'parse', 'layout', 'draw', 'chart'].map((room) => `lib/diagrams/${room}`);
const rendererFiles = [
  ...['load-icons', 'load-pictures', 'render', 'render-chart', 'write-picture'].map(
    (name) => `lib/diagrams/publish/${name}.ts`,
  ),
  'lib/files/write-if-changed.ts',
  'lib/problem.ts',
  'lib/record-files.ts',
  'lib/roles.ts',
  'lib/text/did-you-mean.ts',
  'lib/text/escape-pattern.ts',
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
async function hashOfRenderer(names: {
  technologies: NamedTechnology[];
  roles: Role[];
  strategies: string[];
}): Promise<string> {
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
    'subset-font',
    ...fontPackages,
  ].map((name) => `${name}@${manifest.dependencies[name]}`);
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return hashOf([...code, ...contents, ...versions, JSON.stringify(names)]);
}
