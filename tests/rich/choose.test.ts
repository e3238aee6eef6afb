import type { Page } from '@playwright/test';
import { allAnswers, choose } from '@/lib/choice/choose';
import type { Choice, ChoiceAnswers } from '@/lib/choice/model';
import { writeAnswers } from '@/lib/choice/read-answers';
import { strategyPages } from '@/lib/content/strategy-pages';
import { guide } from './guide';
import { query } from '../support/figure';
import { expectSoundMain } from '../support/main-part';
import { hydrated, visit } from '../support/page-state';
import { expect, test } from '../support/test';

const choice: Choice = guide.choice ?? { questions: [], rules: [] };
const strategies = strategyPages(guide);
const address = guide.pages.find(({ body }) => body.includes('<StrategyChooser'))?.href ?? '';

function recommended(answers: ChoiceAnswers) {
  return choose(
    choice,
    strategies.map(({ strategy }) => strategy.id),
    answers,
  );
}

/** Answers that another answer to one question would change, and that have something against them. */
const answers = [...allAnswers(choice)].find((each) => {
  const { changes = [], against = [] } = recommended(each) ?? {};
  return changes.length > 0 && against.length > 0;
});

const recommendation = (page: Page) => page.getByRole('region', { name: 'Recommendation' });
const titleOf = (id: string) => strategies.find(({ strategy }) => strategy.id === id)?.title ?? '';
const radio = (page: Page, question: string, answer: string) =>
  page.locator(`input[name="${question}"][value="${answer}"]`);

async function expectRecommended(page: Page, given: ChoiceAnswers): Promise<void> {
  const { strategy, because, others } = recommended(given) ?? { strategy: '', because: '', others: [] };
  await expect(recommendation(page).getByRole('heading', { level: 3 })).toHaveText(titleOf(strategy));
  await expect(recommendation(page).getByText(because)).toBeVisible();
  for (const other of others) {
    await expect(recommendation(page).getByRole('link', { name: titleOf(other.strategy), exact: true })).toBeVisible();
  }
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a link restores the answers; others change it; the decision is copied; all of it can be undone', async ({
    page,
  }) => {
    if (!answers) return;
    await visit(page, address + writeAnswers(choice, '', answers));
    await test.step('restored', async () => {
      for (const [question, answer] of Object.entries(answers)) {
        await expect(radio(page, question, answer)).toBeChecked();
      }
      await expectRecommended(page, answers);
      await expect.soft(recommendation(page).getByRole('heading', { level: 3 }), 'who opens it').toBeInViewport();
      const contents = page.getByRole('navigation', { name: /^On this page/ });
      await expect.soft(contents.getByRole('link', { name: 'The recommendation' }).first()).toBeAttached();
    });

    await test.step('what follows from it is told, and each other strategy is a link away, side by side', async () => {
      const { strategy = '', others = [] } = recommended(answers) ?? {};
      await expect(
        recommendation(page).getByText(/^(Single points of failure|The diagram shows no single)/),
      ).toBeVisible();
      for (const other of others) {
        const link = recommendation(page).getByRole('link', {
          name: `${titleOf(strategy)} and ${titleOf(other.strategy)}`,
        });
        await expect.soft(link).toHaveAttribute('href', new RegExp(`\\?a=${strategy}&b=${other.strategy}$`));
      }
    });

    await test.step('accessible in both themes, and on a phone', () => expectSoundMain(page));

    await test.step('copied as a decision record', async () => {
      await recommendation(page)
        .getByRole('button', { name: /decision record/ })
        .click();
      await expect(recommendation(page).getByRole('button', { name: 'Copied' })).toBeVisible();
      const record = await page.evaluate(() => navigator.clipboard.readText());
      const strategy = recommended(answers)?.strategy ?? '';
      expect.soft(record).toMatch(new RegExp(`^# .*${titleOf(strategy)}\n\nDate: \\d{4}-\\d\\d-\\d\\d\n`));
      expect.soft(record).toContain(`${guide.site.url}${address}${query(page)}`);
      for (const { question } of choice.questions) expect.soft(record).toContain(question);
      expect.soft(record).toMatch(/\n## Context\n[^]*\n## Decision\n[^]*\n## Consequences\n\n- /);
    });

    const [change] = recommended(answers)?.changes ?? [];
    await test.step('another answer', async () => {
      if (!change) return;
      const button = page.locator(`[data-change="${change.question} ${change.answer}"]`);
      await button.focus();
      await page.keyboard.press('Enter');
      const changed = { ...answers, [change.question]: change.answer };
      await expect(radio(page, change.question, change.answer)).toBeChecked();
      await expectRecommended(page, changed);
      expect(query(page)).toBe(writeAnswers(choice, '', changed));
      // The button is gone: the focus waits where the new recommendation begins, which alone is spoken.
      await expect(recommendation(page)).toBeFocused();
      await expect(recommendation(page).getByRole('heading', { level: 3 })).toBeInViewport();
      const spoken = recommendation(page).getByRole('status');
      await expect(spoken).toContainText(titleOf(recommended(changed)?.strategy ?? ''));
      await expect(spoken.getByRole('heading')).toHaveCount(1);
    });

    await test.step('start again', async () => {
      await recommendation(page).getByRole('button', { name: 'Start again' }).press('Enter');
      await expect(page.getByRole('main').getByRole('radio').first()).toBeFocused();
      await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0);
      await expect(recommendation(page).getByRole('heading')).toHaveCount(0);
      expect(query(page)).toBe('');
      await page.goBack();
      await expectRecommended(page, change ? { ...answers, [change.question]: change.answer } : answers);
    });

    await test.step('who loads it again stays where they were', async () => {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await page.reload();
      await hydrated(page);
      await expectRecommended(page, change ? { ...answers, [change.question]: change.answer } : answers);
      expect.soft(await page.evaluate(() => scrollY)).toBe(0);
    });
  });
});

test('an answer that is none is told where it is asked, and the others stand; the keyboard alone answers the rest', async ({
  page,
}) => {
  const [first, ...others] = choice.questions;
  const second = others[0];
  if (!first || !second?.answers[0]) return;
  await page.goto(`${address}?${first.id}=nonsense&${second.id}=${second.answers[0].id}&other=kept`);
  const asked = page.getByRole('group', { name: first.question });
  await expect(asked.getByRole('status')).toContainText('nonsense');
  await expect(page.getByRole('status').filter({ hasText: 'nonsense' })).toHaveCount(1);
  await expect(radio(page, second.id, second.answers[0].id)).toBeChecked();

  await asked.getByRole('radio').first().focus();
  const given: Record<string, string> = {};
  for (const { id, answers: possible } of choice.questions) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    const chosen = possible[1 % possible.length]?.id ?? '';
    await expect(radio(page, id, chosen)).toBeChecked();
    given[id] = chosen;
    await page.keyboard.press('Tab');
  }
  await expectRecommended(page, given);
  await expect(asked.getByRole('status')).toHaveCount(0);
  expect(new URLSearchParams(query(page)).get('other')).toBe('kept');
});

test('no answer is lost that is given before the script is there', async ({ page }) => {
  const [first, second, third] = choice.questions;
  const [clicked, moved, labelled] = [first?.answers[0], second?.answers[1], third?.answers[0]];
  if (!first || !second || !third || !clicked || !moved || !labelled) throw new Error('The fixture asks too little.');
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${address}?other=kept`);
  await radio(page, first.id, clicked.id).click();
  await radio(page, second.id, second.answers[0]?.id ?? '').focus();
  await page.keyboard.press('ArrowRight');
  await page
    .locator('label', { has: radio(page, third.id, labelled.id) })
    .getByText(labelled.label)
    .click();
  release();
  const given = { [first.id]: clicked.id, [second.id]: moved.id, [third.id]: labelled.id };
  await expect(page).toHaveURL(address + writeAnswers(choice, '?other=kept', given));
  for (const [question, answer] of Object.entries(given)) await expect(radio(page, question, answer)).toBeChecked();
  await expectRecommended(page, given);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules stand as a table instead of the questions', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('radio').filter({ visible: true })).toHaveCount(0);
    const rows = page.getByRole('table').locator('tbody').getByRole('row');
    await expect(rows).toHaveCount(choice.rules.length);
    for (const [index, { strategy, because }] of choice.rules.entries()) {
      await expect(rows.nth(index).getByRole('rowheader')).toHaveText(titleOf(strategy));
      await expect(rows.nth(index)).toContainText(because);
    }
  });
});
