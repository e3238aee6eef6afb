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

export const scaleLimits = { least: 0.1, most: 4 };

/** The scale at which the names in a drawing are 11 px high; figure.css says the same. */
export const leastScale = 0.786;

/** Paper kept around a drawing, and around a part of it that is shown. */
export const margin = 16;

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
 * The nearest view in which the drawing is not lost: whole where it is smaller than the area, and covering the
 * area but for a margin where it is larger.
 */
export function clampView(view: View, drawing: Size, area: Rect): View {
  return {
    scale: view.scale,
    x: area.x + clampAxis(view.x - area.x, drawing.width * view.scale, area.width),
    y: area.y + clampAxis(view.y - area.y, drawing.height * view.scale, area.height),
  };
}

function clampAxis(offset: number, drawn: number, room: number): number {
  const slack = room - drawn;
  const [least, most] = slack >= 2 * margin ? [0, slack] : [slack - margin, margin];
  return Math.min(most, Math.max(least, offset));
}

/** The drawing at a scale, in the middle where there is room, else from its top left corner on. */
export function centreView(drawing: Size, area: Rect, scale: number): View {
  const axis = (start: number, drawn: number, room: number) => start + Math.max((room - drawn) / 2, margin);
  return {
    scale,
    x: axis(area.x, drawing.width * scale, area.width),
    y: axis(area.y, drawing.height * scale, area.height),
  };
}

/** The largest view that shows the whole drawing, enlarged no further than `most`. */
export function fitView(drawing: Size, area: Rect, most: number): View {
  const scale = fittingScale(drawing, area, most);
  return {
    scale,
    x: area.x + (area.width - drawing.width * scale) / 2,
    y: area.y + (area.height - drawing.height * scale) / 2,
  };
}

/** Whether a part of the drawing lies whole in the area, if without paper around it. */
export function showsRect({ x, y, scale }: View, part: Rect, area: Rect): boolean {
  const within = (near: number, length: number, from: number, room: number) =>
    near >= from - 1 && near + length <= from + room + 1;
  return (
    within(part.x * scale + x, part.width * scale, area.x, area.width) &&
    within(part.y * scale + y, part.height * scale, area.y, area.height)
  );
}

/** Moves the view no further than needed to bring a part of the drawing into the area. */
export function revealRect(view: View, part: Rect, area: Rect): View {
  const axis = (offset: number, start: number, length: number, from: number, room: number) => {
    const near = start * view.scale + offset - from;
    const far = near + length * view.scale;
    if (near < margin || far - near > room - 2 * margin) return offset + margin - near;
    return far > room - margin ? offset + room - margin - far : offset;
  };
  return {
    scale: view.scale,
    x: axis(view.x, part.x, part.width, area.x, area.width),
    y: axis(view.y, part.y, part.height, area.y, area.height),
  };
}

/**
 * Brings a part of the drawing into the area whole: by moving the view no further than needed, by zooming in only
 * where its names could not be read, and by zooming out only where the part is larger than the area.
 */
export function frameRect(view: View, part: Rect, area: Rect): View {
  const scale = fittingScale(part, area, Math.max(view.scale, leastScale));
  if (scale === view.scale) return revealRect(view, part, area);
  return {
    scale,
    x: area.x + (area.width - part.width * scale) / 2 - part.x * scale,
    y: area.y + (area.height - part.height * scale) / 2 - part.y * scale,
  };
}

/**
 * Frames a part in what is free of the board. Where all of the drawing fits beside the panel, it stands in the middle
 * of what is free.
 */
export function frameInFree(view: View, part: Rect, drawing: Size, free: Rect): View {
  const framed = frameRect(view, part, free);
  const slack = free.width - drawing.width * framed.scale;
  return slack < 2 * margin ? framed : { ...framed, x: free.x + slack / 2 };
}

/**
 * The nearest view in which the drawing is not lost, on the board or in what is free of it: what lies under a sheet
 * must come out from under it, and need not move when it is free.
 *
 * @param free null while nothing covers the board
 */
export function keepInSight(view: View, drawing: Size, board: Rect, free: Rect | null): View {
  const onBoard = clampView(view, drawing, board);
  const inFree = free ? clampView(view, drawing, free) : onBoard;
  const nearer = (to: number, one: number, other: number) => (Math.abs(one - to) <= Math.abs(other - to) ? one : other);
  return { scale: view.scale, x: nearer(view.x, onBoard.x, inFree.x), y: nearer(view.y, onBoard.y, inFree.y) };
}

/** The part of a rectangle that lies within another; without width or height where there is none. */
export function overlapOf(a: Rect, b: Rect): Rect {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

function fittingScale({ width, height }: Size, area: Size, most: number): number {
  const room = Math.min((area.width - 2 * margin) / width, (area.height - 2 * margin) / height);
  return Math.max(scaleLimits.least, Math.min(most, room));
}
