/** What is left around marks that are brought into sight, in pixels: the part that a badge stands at begins there. */
const around = 24;

/**
 * Moves pictures so that the marks of a number can be seen in each that has them, makes them stand out, and brings
 * them into the window. Where they are too far from each other, their beginning is in sight. Returns the stage in
 * which they are to be seen: the first of these that has them, or null.
 *
 * @param stages those of both pictures, the one that is shown first
 */
export function showMark(stages: (HTMLElement | null)[], number: number): HTMLElement | null {
  const marked = stages.flatMap((stage) => {
    for (const shown of stage?.querySelectorAll('[data-shown]') ?? []) shown.removeAttribute('data-shown');
    const marks = [...(stage?.querySelectorAll(`[data-number="${number}"]`) ?? [])];
    for (const mark of marks) mark.setAttribute('data-shown', '');
    return stage && marks.length > 0 ? [{ stage, marks }] : [];
  });
  for (const { stage, marks } of marked) {
    const outer = stage.getBoundingClientRect();
    const boxes = marks.map((mark) => mark.getBoundingClientRect());
    const least = (edge: 'left' | 'top') => Math.min(...boxes.map((box) => box[edge]));
    const most = (edge: 'right' | 'bottom') => Math.max(...boxes.map((box) => box[edge]));
    stage.scrollLeft += wayTo(least('left'), most('right'), outer.left, stage.clientWidth);
    stage.scrollTop += wayTo(least('top'), most('bottom'), outer.top, stage.clientHeight);
  }
  const [first] = marked;
  first?.marks[0]?.scrollIntoView({ block: 'center' });
  return first?.stage ?? null;
}

/** How far what stands from one place to another has to move to be in the middle of a room, or to begin in it. */
function wayTo(from: number, to: number, start: number, room: number): number {
  const spare = room - (to - from);
  return from - start - (spare < 2 * around ? around : spare / 2);
}
