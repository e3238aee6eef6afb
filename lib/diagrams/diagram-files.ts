import type { RenderedDiagram } from './model';
import { readDiagram, readDiagramIds } from './read';

/** The forms in which a diagram is published, by the extension of its address. */
const forms: Record<string, { type: string; body: (diagram: RenderedDiagram) => string }> = {
  svg: { type: 'image/svg+xml', body: ({ standaloneSvg }) => standaloneSvg },
  mmd: { type: 'text/plain; charset=utf-8', body: ({ source }) => source },
  json: { type: 'application/json', body: ({ graph }) => `${JSON.stringify(graph, null, 2)}\n` },
};

/** Paths below /diagrams/ of all published files: `docker-compose/infrastructure.svg`. */
export function diagramFiles(): string[] {
  return readDiagramIds().flatMap((id) => Object.keys(forms).map((extension) => `${id}.${extension}`));
}

/**
 * The content of one published file.
 *
 * @param path as diagramFiles lists it
 * @throws when no diagram or form has that path
 */
export function diagramFile(path: string): { body: string; type: string } {
  const dot = path.lastIndexOf('.');
  const form = forms[path.slice(dot + 1)];
  if (!form) throw new Error(`No diagram is published as ${path}`);
  return { body: form.body(readDiagram(path.slice(0, dot))), type: form.type };
}
