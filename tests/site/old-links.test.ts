import { expectBelowHeader } from '../support/page-state';
import { expect, test } from '../support/test';

/** Every fragment of the guide's old page, and the id of the heading where it must lead now. */
const fragments: Record<string, string> = {
  'architecture-tech-stack': 'overview',
  'architectural-approach-modular-monolith': 'modular-monolith',
  'backend-stack': 'backend',
  'core-technologies': 'core-technologies',
  'why-fastapi': 'why-fastapi',
  'python-scalability-considerations': 'python-scalability',
  'scaling-strategies-by-workload-type': 'scaling-by-workload',
  'layered-architecture': 'layers',
  'key-rules': 'key-rules',
  'frontend-stack': 'frontend',
  'deployment-strategies': 'deployment',
  'backend-deployment-strategies': 'choose-a-strategy',
  'frontend-deployment-nextjs': 'deployment-vercel',
  '1-docker-compose-testing-small-production': 'deployment-docker-compose',
  '2-stateless-app-managed-services-primary-production': 'deployment-managed-services',
  '3-container-orchestration-high-scale': 'deployment-container-orchestration',
  'quick-reference': 'reference',
};

const strategies = ['docker-compose', 'managed-services', 'container-orchestration'];

test('an old address keeps its query and its fragment', async ({ page }) => {
  await page.goto('/principles/architecture/index.html');
  await expect(page).toHaveURL('/guide');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goto('/standards/architecture?from=wiki#why-fastapi');
  await expect(page).toHaveURL('/guide?from=wiki#why-fastapi');
  await expectBelowHeader(page.locator('#why-fastapi'));
});

test('every old fragment leads to its place', async ({ page }) => {
  test.slow();
  for (const [fragment, heading] of Object.entries(fragments)) {
    // The first is a cold load, the others follow on the page that is open.
    await page.goto(
      fragment === 'architecture-tech-stack' ? `/standards/architecture/#${fragment}` : `/guide#${fragment}`,
    );
    await expect(page).toHaveURL(`/guide#${fragment}`);
    await expectBelowHeader(page.locator(`[id="${fragment}"]`));
    const target = page.locator(`:is(h2, h3, h4, h5)#${heading}`);
    await expect(target).toBeInViewport();
    await expectBelowHeader(target);
  }
});

strategies.forEach((strategy, index) => {
  for (const [tab, name, view] of [
    [1, 'Infrastructure View', 'infrastructure'],
    [2, 'Data Flow View', 'data-flow'],
  ] as const) {
    const fragment = `__tabbed_${index + 1}_${tab}`;
    const other = tab === 1 ? 'data-flow' : 'infrastructure';

    test(`#${fragment} opens its view`, async ({ page }) => {
      await page.addInitScript((choice) => localStorage.setItem('tabs:view', choice), other);
      await page.goto(`/standards/architecture/#${fragment}`);
      await expect(page).toHaveURL(`/guide#${fragment}`);
      await expectBelowHeader(page.locator(`[id="${fragment}"]`));
      await expect(page.getByRole('tab', { name }).nth(index)).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator(`figure[data-diagram="${strategy}/${view}"]`)).toBeInViewport();
    });
  }
});

for (const address of ['/fcube/', '/fcube/index.html', '/fcube/index', '/fcube.html']) {
  test(`${address} leads to the page of FCube`, async ({ page }) => {
    await page.goto(`${address}#fcube-commands`);
    await expect(page).toHaveURL('/fcube#fcube-commands');
    await expectBelowHeader(page.locator('#fcube-commands'));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const fragment of ['quick-reference', 'why-fastapi', '__tabbed_2_2']) {
    test(`#${fragment} leads to its place`, async ({ page }) => {
      await page.goto(`/standards/architecture/#${fragment}`);
      await expect(page).toHaveURL(`/guide#${fragment}`);
      await expectBelowHeader(page.locator(`[id="${fragment}"]`));
    });
  }
});
