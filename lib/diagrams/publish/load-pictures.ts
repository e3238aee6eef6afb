import { iconMark } from '@/lib/diagrams/draw/icon-mark';
import { markOf, type Mark } from '@/lib/diagrams/draw/marks';
import type { NodeMeaning } from '@/lib/diagrams/model/model';
import { locatePattern } from '@/lib/diagrams/parse/locate';
import type { DiagramSource } from '@/lib/diagrams/parse/parse';
import type { ParsedDiagram } from '@/lib/diagrams/parse/parsed-diagram';
import type { Problem } from '@/lib/problem';
import type { RenderContext } from './render';
import { escapePattern } from '@/lib/text/escape-pattern';

/**
 * The marks and images of all nodes. An icon that is not there is a warning, and its node is in `lost`; an image is a
 * fault.
 */
export async function loadPictures(
  { graph, nodes: forms }: ParsedDiagram,
  meanings: Record<string, NodeMeaning>,
  { file, source }: DiagramSource,
  { icons, images, roles }: RenderContext,
) {
  const marks: Record<string, Mark> = {};
  const urls = new Map<string, string>();
  const lost = new Set<string>();
  const problems: Problem[] = [];
  for (const { id } of graph.nodes) {
    const form = forms[id];
    const own = meanings[id] && markOf(meanings[id], roles);
    if (own) marks[id] = own;
    const wanted = form?.picture?.kind === 'icon' ? form.picture.icon : form?.icon;
    if (wanted) {
      const icon = await icons(wanted);
      if (icon) marks[id] = iconMark(wanted, icon);
      else {
        lost.add(id);
        const name = wanted.replace(/^.*:/, '');
        const place = locatePattern(source, new RegExp(escapePattern(name)));
        const reason = `There is no icon \`${wanted}\`, so the node ${id} is drawn without.`;
        const fix = 'Icons are those of Font Awesome Free, `fa:fa-user`, and of Lucide, `lucide:user`.';
        problems.push({ file, ...place, reason, fix, severity: 'warning' });
      }
    }
    if (form?.picture?.kind === 'image' && !urls.has(form.picture.src)) {
      const image = await images(form.picture.src);
      if ('url' in image) urls.set(form.picture.src, image.url);
      else {
        const place = locatePattern(source, new RegExp(escapePattern(form.picture.src)));
        problems.push({ file, ...place, reason: image.fault, fix: image.fix });
      }
    }
  }
  return { marks, images: urls, lost, problems };
}
