import { expectBelowHeader } from '../support/page-state';
import { expect, test } from '../support/test';

test('fragments that name nothing lead to what they meant, and say so where it is a guess', async ({ page }) => {
  const note = page.getByRole('region', { name: 'About the link' });
  await test.step('mangled by a wiki or a chat', async () => {
    await page.goto('/backend#Scaling-By-Workload.%20');
    await expect(page).toHaveURL('/backend#scaling-by-workload');
    await expectBelowHeader(page.locator('#scaling-by-workload'));
    await expect(note).toHaveCount(0);
  });
  await test.step('moved to another page', async () => {
    await page.goto('/reference#term-gil');
    await expect(page).toHaveURL('/glossary#term-gil');
    await expectBelowHeader(page.locator('#term-gil'));
    await page.goto('/reference#glossary');
    await expect(page).toHaveURL('/glossary');
    await expect(note).toHaveCount(0);
  });
  await test.step('renamed', async () => {
    await page.goto('/backend#scaling-strategies-by-workload');
    await expect(page).toHaveURL('/backend#scaling-strategies-by-workload-type');
    await expect(note).toContainText('There is no “scaling-strategies-by-workload” here.');
    await note.getByRole('button', { name: 'Close' }).click();
    await expect(note).toHaveCount(0);
  });
  await test.step('like nothing that is there', async () => {
    await page.goto('/backend#kubernetes-operators');
    await expect(note).toContainText('This page has no place “kubernetes-operators”.');
    await expect(page).toHaveURL('/backend#kubernetes-operators');
  });
});
