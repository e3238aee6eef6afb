import GithubSlugger from 'github-slugger';
import type { FlowSubGraph } from 'mermaid/dist/diagrams/flowchart/types.js';
import type { DiagramGroup } from '@/lib/diagrams/model/model';
import { plainText, type RichText } from '@/lib/diagrams/model/rich-text';
import { readLabel, type Remark } from './label-text';
import { directionOf, type Direction } from './direction';

/** A group with what Mermaid knows of it beside its place in the graph. */
export interface ReadGroup {
  group: DiagramGroup;
  /** Its id in the Mermaid source, or the one Mermaid gave it. */
  mermaidId: string;
  text: RichText;
  remarks: Remark[];
  direction: Direction | null;
  classes: string[];
  /** What `Id@{ … }` says of it. */
  metadata: Record<string, unknown>;
}

/**
 * The groups of Mermaid's database in source order, parents first. Mermaid lists them as they close, which is the
 * order of their opening among siblings.
 *
 * @param nodeIds of all nodes, which no group may share
 */
export function readGroups(subGraphs: FlowSubGraph[], nodeIds: Set<string>): ReadGroup[] {
  const known = new Set(subGraphs.map(({ id }) => id));
  const parents = new Map(
    subGraphs.flatMap(({ id, nodes }) => nodes.filter((node) => known.has(node)).map((child) => [child, id])),
  );
  const slugger = new GithubSlugger();
  const groups: ReadGroup[] = [];
  const walk = (parent: FlowSubGraph | null, parentId: string | null) => {
    for (const subGraph of subGraphs) {
      if ((parents.get(subGraph.id) ?? null) !== (parent?.id ?? null)) continue;
      const label = readLabel(subGraph.title, subGraph.labelType);
      const title = plainText(label.text);
      let id = slugger.slug(title.replace(/[/\n]+/g, ' ') || subGraph.id);
      while (nodeIds.has(id)) id = slugger.slug(title);
      groups.push({
        group: { id, title, parent: parentId },
        mermaidId: subGraph.id,
        text: label.text,
        remarks: label.remarks,
        direction: subGraph.dir === undefined ? null : directionOf(subGraph.dir),
        classes: subGraph.classes,
        metadata: { ...subGraph.metadata },
      });
      walk(subGraph, id);
    }
  };
  walk(null, null);
  return groups;
}
