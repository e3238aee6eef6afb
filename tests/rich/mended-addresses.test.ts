import { expectBelowHeader } from '../support/page-state';
import { expect, test } from '../support/test';

test('fragments that name nothing lead to what they meant, and say so where it is a guess', async ({ page }) => {
  const note = page.getByRole('region', { name: 'About the link' });
  await test.step('mangled by a wiki or a chat', async () => {
    await page.goto('/handbook#Errors-Of-Others.%20');
    await expect(page).toHaveURL('/handbook#errors-of-others');
    await expectBelowHeader(page.locator('#errors-of-others'));
    await expect(note).toHaveCount(0);
  });
  await test.step('moved to another page', async () => {
    await page.goto('/reference#term-broker');
    await expect(page).toHaveURL('/glossary#term-broker');
    await expectBelowHeader(page.locator('#term-broker'));
    await page.goto('/reference#glossary');
    await expect(page).toHaveURL('/glossary');
    await expect(note).toHaveCount(0);
  });
  await test.step('renamed', async () => {
    await page.goto('/handbook#errors-of-other');
    await expect(page).toHaveURL('/handbook#errors-of-others');
    await expect(note).toContainText('There is no “errors-of-other” here.');
    await note.getByRole('button', { name: 'Close' }).click();
    await expect(note).toHaveCount(0);
  });
  await test.step('like nothing that is there', async () => {
    await page.goto('/handbook#kubernetes-operators');
    await expect(note).toContainText('This page has no place “kubernetes-operators”.');
    await expect(page).toHaveURL('/handbook#kubernetes-operators');
  });
});
