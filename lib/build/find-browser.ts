import path from 'node:path';

/** What the search may ask of the machine; passed in, so that the order can be tested on any machine. */
export interface BrowserProbes {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  /** Where Playwright keeps its own Chromium, whether or not it is installed. */
  playwrightPath: string;
  /** Whether this file exists and is a browser that starts. */
  works: (file: string) => boolean;
}

/** Shells first: the same engine without a window's surface, in which a sample of the tests took a third less time. */
const commands = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];

/**
 * Finds a Chromium or Chrome for the browser tests: `CHROMIUM_PATH`, Playwright's own, one on the PATH, then
 * the usual places of macOS and Windows. Of each kind a headless shell counts before a whole browser. Returns its
 * absolute path or null.
 */
export function findBrowser({ env, platform, playwrightPath, works }: BrowserProbes): string | null {
  const candidates = [
    env.CHROMIUM_PATH,
    shellBeside(playwrightPath),
    playwrightPath,
    ...onPath(env, platform),
    ...usualPlaces(env, platform),
  ];
  return candidates.find((file) => file && works(file)) ?? null;
}

/** Where Playwright keeps its headless shell, which comes with its Chromium but of which it does not tell the path. */
function shellBeside(playwrightPath: string): string | null {
  const [, cache, revision, slash, platform] =
    /^(.*)chromium-(\d+)([\\/])chrome-([\w-]+)[\\/]/.exec(playwrightPath) ?? [];
  if (!revision || !slash) return null;
  const name = `chrome-headless-shell${platform?.startsWith('win') ? '.exe' : ''}`;
  return [`${cache}chromium_headless_shell-${revision}`, `chrome-headless-shell-${platform}`, name].join(slash);
}

function onPath(env: BrowserProbes['env'], platform: NodeJS.Platform): string[] {
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

function usualPlaces(env: BrowserProbes['env'], platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? [path.win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
    );
  }
  return [];
}
