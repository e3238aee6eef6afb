/**
 * Moves pictures so that a mark is in the middle of each that has it, makes it stand out, and brings it into the
 * window. Returns the stage in which it is to be seen: the first of these that has it, or null.
 *
 * @param stages those of both pictures, the one that is shown first
 */
export function showMark(stages: (HTMLElement | null)[], number: number): HTMLElement | null {
  const marks = stages.flatMap((stage) => {
    for (const shown of stage?.querySelectorAll('[data-shown]') ?? []) shown.removeAttribute('data-shown');
    return [...(stage?.querySelectorAll(`[data-number="${number}"]`) ?? [])];
  });
  for (const mark of marks) {
    mark.setAttribute('data-shown', '');
    const stage = mark.closest('.figure-stage');
    if (!stage) continue;
    const [outer, inner] = [stage.getBoundingClientRect(), mark.getBoundingClientRect()];
    stage.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
    stage.scrollTop += inner.top + inner.height / 2 - (outer.top + outer.height / 2);
  }
  marks[0]?.scrollIntoView({ block: 'center' });
  return marks[0]?.closest<HTMLElement>('.figure-stage') ?? null;
}
