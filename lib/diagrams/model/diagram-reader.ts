import type { RenderedDiagram } from './model';

/** Finds diagrams by id, and throws where there is none: the content check has said so before. */
export function diagramReader(diagrams: RenderedDiagram[]): (id: string) => RenderedDiagram {
  const byId = new Map(diagrams.map((diagram) => [diagram.graph.id, diagram]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`There is no diagram "${id}"; npm run check says where it is asked for`);
    return found;
  };
}
