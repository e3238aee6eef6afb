/** How a drawing stands in its viewport: `screen = drawing * scale + offset`, in CSS pixels. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Rect extends Point, Size {}

export const scaleLimits = { least: 0.25, most: 4 };

/** Paper kept around a drawing that is larger than its viewport. */
const margin = 24;

/** Zooms by a factor so that what lies under `at` (in the viewport) stays there. */
export function zoomAt(view: View, at: Point, factor: number): View {
  const scale = Math.min(scaleLimits.most, Math.max(scaleLimits.least, view.scale * factor));
  const ratio = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio };
}

export function panBy(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/**
 * The nearest view in which the drawing is not lost: whole where it is smaller than the viewport, and covering
 * it but for a margin where it is larger.
 */
export function clampView(view: View, drawing: Size, viewport: Size): View {
  return {
    scale: view.scale,
    x: clampAxis(view.x, drawing.width * view.scale, viewport.width),
    y: clampAxis(view.y, drawing.height * view.scale, viewport.height),
  };
}

function clampAxis(offset: number, drawn: number, room: number): number {
  const slack = room - drawn;
  const [least, most] = slack >= 2 * margin ? [0, slack] : [slack - margin, margin];
  return Math.min(most, Math.max(least, offset));
}

/** The drawing at a scale, in the middle where there is room, else from its top left corner on. */
export function centreView(drawing: Size, viewport: Size, scale: number): View {
  const axis = (drawn: number, room: number) => Math.max((room - drawn) / 2, margin);
  return {
    scale,
    x: axis(drawing.width * scale, viewport.width),
    y: axis(drawing.height * scale, viewport.height),
  };
}

/** The largest view that shows the whole drawing, enlarged no further than `most`. */
export function fitView(drawing: Size, viewport: Size, most: number): View {
  const room = { width: viewport.width - 2 * margin, height: viewport.height - 2 * margin };
  const scale = Math.min(most, room.width / drawing.width, room.height / drawing.height);
  return {
    scale: Math.max(scaleLimits.least, scale),
    x: (viewport.width - drawing.width * scale) / 2,
    y: (viewport.height - drawing.height * scale) / 2,
  };
}

/** Moves the view no further than needed to bring a part of the drawing into the viewport. */
export function revealRect(view: View, part: Rect, viewport: Size): View {
  const axis = (offset: number, start: number, length: number, room: number) => {
    const near = start * view.scale + offset;
    const far = near + length * view.scale;
    if (near < margin || far - near > room - 2 * margin) return offset + margin - near;
    return far > room - margin ? offset + room - margin - far : offset;
  };
  return {
    scale: view.scale,
    x: axis(view.x, part.x, part.width, viewport.width),
    y: axis(view.y, part.y, part.height, viewport.height),
  };
}
