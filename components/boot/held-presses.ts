/** What presses need that are held until the islands they are meant for have woken. */
interface Surroundings {
  /** The sleeping island around an element. */
  islandOf: (target: EventTarget | null) => Element | null;
  /** Called with what was pressed when it is given up. */
  onFault: (pressed: Element[]) => void;
}

/** One press. */
interface Held {
  target: Element;
  island: Element | null;
  /** Finds the element again that an awake island has printed anew. */
  find: () => Element | null;
  again: (target: Element) => Event;
  /** Milliseconds from the page's beginning to the press. */
  since: number;
}

/**
 * Keeps what is pressed and typed on islands that sleep, and does it again, in its order, as they wake. It must use
 * nothing from outside its own body, for it is printed into the page as text.
 */
export function makeHeldPresses({ islandOf, onFault }: Surroundings) {
  let held: Held[] = [];
  let frame = 0;
  /** Milliseconds after which a press that was held is given up. */
  const patience = 20_000;
  const typed = new Map<HTMLInputElement, { text: string; since: number }>();
  const isOverdue = ({ since }: { since: number }) => performance.now() - since > patience;
  const hasFailed = (island: Element | null) => island?.getAttribute('data-awake') === 'failed';

  /** Marks what was pressed as heard, and keeps it. */
  function hold(target: Element, again: Held['again']) {
    const island = islandOf(target);
    const shown = target.closest('a, button, [data-node], [data-edge], [data-group], label') ?? target;
    shown.setAttribute('aria-busy', 'true');
    const name = target.closest<HTMLElement>('[data-replay]')?.dataset.replay;
    const scope = target.closest('figure') ?? document;
    const find = () => (name ? scope.querySelector(`[data-replay="${CSS.escape(name)}"]`) : null);
    held.push({ target: shown, island, find, again, since: performance.now() });
  }

  /** Whether something is held for an island still. */
  function holds(island: Element): boolean {
    return held.some((each) => each.island === island);
  }

  /** Does again what was held, in its order, as the islands wake. */
  function replay() {
    const waiting = held;
    const lost: Held[] = [];
    held = [];
    for (const each of waiting) {
      const { target, island, find, again } = each;
      const there = target.isConnected ? target : find();
      const figure = target.closest('figure');
      // One figure answers one thing: what was pressed last is done last.
      const isBehind = figure !== null && held.some((earlier) => earlier.target.closest('figure') === figure);
      // In a view that was closed since: it would answer, unasked, when that is opened again.
      if (there?.checkVisibility() === false) target.removeAttribute('aria-busy');
      else if (there && !islandOf(there) && !isBehind) {
        target.removeAttribute('aria-busy');
        there.dispatchEvent(again(there));
      } else if (hasFailed(island) || isOverdue(each)) lost.push(each);
      else held.push(each);
    }
    for (const [field, { text }] of typed) {
      const island = field.isConnected ? islandOf(field) : null;
      if (island && !hasFailed(island)) continue;
      typed.delete(field);
      // What has come in its place has read it.
      if (!island && field.isConnected) handOver(field, text);
    }
    if (lost.length > 0) tellLost(lost);
    if (held.length > 0 || ![...typed.values()].every(isOverdue)) watch();
  }

  /** Looks in each frame whether what is held can be done. */
  function watch() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(replay);
  }

  /** A text that was typed before React listened: told as if it had been typed now. */
  function handOver(field: HTMLInputElement, text: string) {
    field.value = '';
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function tellLost(lost: Held[]) {
    const pressed = lost.map(({ target }) => target);
    for (const target of pressed) target.removeAttribute('aria-busy');
    onFault(pressed);
  }

  /** Gives up all that is held: nothing wakes any more. Texts stay, for another try. */
  function giveUp() {
    const lost = held;
    held = [];
    tellLost(lost);
  }

  function keepText(field: HTMLInputElement) {
    typed.set(field, { text: field.value, since: performance.now() });
  }

  return { hold, holds, keepText, watch, giveUp };
}
