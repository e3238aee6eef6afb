import { JSDOM } from 'jsdom';
import { makeHeldPresses } from '@/components/boot/held-presses';
import { expect, test } from '../test';

interface Page {
  window: JSDOM['window'];
  island: (name: string) => HTMLElement;
  part: (name: string) => HTMLInputElement;
  presses: ReturnType<typeof makeHeldPresses>;
  /** What was done again, and what was given up, in their order. */
  done: string[];
  /** Lets the page draw this often. */
  frames: (count: number) => Promise<void>;
}

/** A page with two sleeping islands, each with a field, and the presses that are held for them as pages have them. */
function openPage(): Page {
  const { window } = new JSDOM(
    ['a', 'b'].map((id) => `<div id="${id}" data-island=""><input id="${id}-field"></div>`).join(''),
    { pretendToBeVisual: true, runScripts: 'outside-only' },
  );
  const { document } = window;
  // Which jsdom does not know.
  window.Element.prototype.checkVisibility = function isShown(this: Element) {
    return this.closest('[hidden]') === null;
  };
  const find = (id: string) => document.getElementById(id) as HTMLElement;
  const done: string[] = [];
  for (const type of ['click', 'input']) {
    document.addEventListener(type, ({ target }) => done.push(`${type} ${(target as Element).id}`));
  }
  const make = window.eval(`(${makeHeldPresses.toString()})`) as typeof makeHeldPresses;
  const presses = make({
    islandOf(target) {
      const island = (target as Element).closest('[data-island=""]');
      return island?.getAttribute('data-awake') === '' ? null : island;
    },
    onFault: (pressed) => done.push(`lost ${pressed.map(({ id }) => id).join(' ')}`),
  });
  async function frames(count: number) {
    for (let frame = 0; frame < count; frame++) {
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
    }
  }
  return { window, island: find, part: (name) => find(name) as HTMLInputElement, presses, done, frames };
}

function press({ window, part, presses }: Page, name: string) {
  presses.hold(part(name), () => new window.MouseEvent('click', { bubbles: true }));
}

test('presses are done in their order as their islands wake', async () => {
  const page = openPage();
  press(page, 'a-field');
  press(page, 'b-field');
  page.presses.watch();
  await page.frames(2);
  expect(page.done).toEqual([]);
  expect(page.part('a-field').getAttribute('aria-busy')).toBe('true');
  for (const name of ['a', 'b']) page.island(name).setAttribute('data-awake', '');
  await page.frames(2);
  expect(page.done).toEqual(['click a-field', 'click b-field']);
  expect(page.window.document.querySelector('[aria-busy]')).toBeNull();
});

test('an island that fails takes only its own presses with it', async () => {
  const page = openPage();
  press(page, 'a-field');
  press(page, 'b-field');
  page.island('a').setAttribute('data-awake', 'failed');
  page.presses.watch();
  await page.frames(2);
  expect(page.done).toEqual(['lost a-field']);
  expect(page.presses.holds(page.island('b'))).toBe(true);
  page.island('b').setAttribute('data-awake', '');
  await page.frames(2);
  expect(page.done).toEqual(['lost a-field', 'click b-field']);
  expect(page.window.document.querySelector('[aria-busy]')).toBeNull();
});

test('of one figure, what was pressed last is done last', async () => {
  const page = openPage();
  const figure = page.window.document.createElement('figure');
  figure.append(page.island('a'), page.island('b'));
  page.window.document.body.append(figure);
  press(page, 'a-field');
  press(page, 'b-field');
  page.island('b').setAttribute('data-awake', '');
  page.presses.watch();
  await page.frames(2);
  expect(page.done).toEqual([]);
  page.island('a').setAttribute('data-awake', '');
  await page.frames(2);
  expect(page.done).toEqual(['click a-field', 'click b-field']);
});

test('a press on what was hidden since is dropped, and nothing is told', async () => {
  const page = openPage();
  press(page, 'a-field');
  page.island('a').hidden = true;
  page.presses.watch();
  await page.frames(2);
  page.island('a').hidden = false;
  page.island('a').setAttribute('data-awake', '');
  await page.frames(2);
  expect(page.done).toEqual([]);
  expect(page.part('a-field').hasAttribute('aria-busy')).toBe(false);
});

test('a text is handed over once its island is awake, and forgotten if that fails', async () => {
  const page = openPage();
  for (const name of ['a', 'b']) {
    page.part(`${name}-field`).value = name;
    page.presses.keepText(page.part(`${name}-field`));
  }
  page.island('a').setAttribute('data-awake', 'failed');
  page.presses.watch();
  await page.frames(2);
  page.island('b').setAttribute('data-awake', '');
  await page.frames(2);
  expect(page.done).toEqual(['input b-field']);
  let asked = 0;
  page.window.requestAnimationFrame = () => ++asked;
  page.island('a').setAttribute('data-awake', '');
  page.presses.watch();
  // Nothing is looked for any more.
  expect(asked).toBe(1);
  expect(page.part('a-field').value).toBe('a');
});

test('where nothing wakes any more, all presses are given up, and texts are kept for another try', async () => {
  const page = openPage();
  press(page, 'a-field');
  page.part('b-field').value = 'text';
  page.presses.keepText(page.part('b-field'));
  page.presses.giveUp();
  expect(page.done).toEqual(['lost a-field']);
  page.island('b').setAttribute('data-awake', '');
  page.presses.watch();
  await page.frames(2);
  expect(page.done).toEqual(['lost a-field', 'input b-field']);
});
