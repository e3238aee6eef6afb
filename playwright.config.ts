import { existsSync } from 'node:fs';
import { chromium, defineConfig, devices } from '@playwright/test';
import { testingSwitches } from '@/lib/build/browser-switches';
import { findBrowser } from '@/lib/build/find-browser';
import { testedVariants } from '@/lib/build/tested-variants';

const args = process.argv.join(' ');

/** Whether the command names this project. */
function isNamed(project: string): boolean {
  return new RegExp(`--project[= ](?:[\\w-]+ )*${project}(?: |$)`).test(args);
}

/** Whether tests of this project may run: `--project unit` alone needs neither a browser nor a built site. */
function isWanted(project: string): boolean {
  return !args.includes('--project') || isNamed(project);
}

/** Another port lets two checkouts run their tests at once. */
const port = Number(process.env.TEST_PORT ?? 4173);

/** The built sites that are tested, each by the tests in a folder of its name. */
const sites = [
  {
    name: 'site',
    wanted: ['site', 'published', 'screenshots', 'smoke-firefox', 'smoke-webkit'].some(isWanted),
    port,
    options: '',
  },
  ...testedVariants().map((name, index) => ({
    name,
    wanted: isWanted(name),
    port: port + 100 * (index + 1),
    options: ` --variant ${name}`,
  })),
].map((site) => ({ ...site, baseURL: `http://localhost:${site.port}` }));

/** Where `npm run screenshots` keeps the pictures to compare with; without it none are compared. */
const screenshots = process.env.SCREENSHOTS;

const executablePath = findBrowser({
  env: process.env,
  platform: process.platform,
  playwrightPath: chromium.executablePath(),
  works: existsSync,
});

const browser = {
  ...devices['Desktop Chrome'],
  // What one test keeps for offline use must not answer in another.
  serviceWorkers: 'block' as const,
  // One warm page for the tests of a worker, reset between them: a new context costs a second with cold scripts.
  reuseContext: true,
  // Recording every test costs a quarter of the time of all.
  trace: 'on-first-retry' as const,
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: testingSwitches,
  },
};

export default defineConfig({
  workers: 2,
  // A second chance on shared machines whose cores are busy elsewhere; a test that needs it is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    [process.env.TEST_REPORTER ?? (process.stdout.isTTY && !process.env.CI ? 'line' : 'list')],
    // The gate reads its counts from here.
    ['json', { outputFile: process.env.TEST_REPORT ?? 'test-results/report.json' }],
    // For people who look into what failed on another machine.
    ...(process.env.CI ? [['html', { open: 'never' }] as const] : []),
  ],
  // Without the platform in the name: what is compared is text, which is the same everywhere.
  snapshotPathTemplate: '{testDir}/__snapshots__/{testFilePath}/{arg}{ext}',
  projects: [
    // By whole files: what a file loads and reads once, the other worker need not load and read again.
    { name: 'unit', testDir: 'tests/unit', outputDir: 'test-results/unit', fullyParallel: false },
    // What is published is read without a browser.
    {
      name: 'published',
      testDir: 'tests/published',
      outputDir: 'test-results/published',
      use: { baseURL: `http://localhost:${port}` },
    },
    ...sites.map(({ name, baseURL }) => ({
      name,
      testDir: `tests/${name}`,
      outputDir: `test-results/${name}`,
      use: { ...browser, baseURL },
    })),
    // The main paths in the engines that the other tests do not run in: `npm run test:smoke`.
    ...(isNamed('smoke-firefox') || isNamed('smoke-webkit')
      ? (['Firefox', 'Safari'] as const).map((name) => ({
          name: name === 'Firefox' ? 'smoke-firefox' : 'smoke-webkit',
          testDir: 'tests/smoke',
          outputDir: `test-results/smoke-${name}`,
          use: {
            ...devices[`Desktop ${name}`],
            serviceWorkers: 'block' as const,
            baseURL: `http://localhost:${port}`,
          },
        }))
      : []),
    ...(screenshots
      ? [
          {
            name: 'screenshots',
            testDir: 'tests/visual',
            outputDir: 'test-results/screenshots',
            snapshotPathTemplate: `${screenshots}/{arg}{ext}`,
            use: { ...browser, baseURL: `http://localhost:${port}` },
          },
        ]
      : []),
  ],
  webServer: sites
    .filter(({ wanted }) => wanted)
    .map((site) => ({
      command: `node --import tsx scripts/serve.ts --port ${site.port}${site.options}`,
      url: `${site.baseURL}/`,
      reuseExistingServer: false,
      timeout: 60_000,
    })),
});
