import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '@/lib/build/find-browser';
import { nodeTool, runCommand } from '@/lib/build/run-command';

const installLimit = 4 * 60_000;

/** What to do where no browser is found, in one sentence. */
export const browserAdvice =
  'The browser tests need Chrome or Chromium: run `npx playwright install chromium`, install one as programs are ' +
  'installed on this machine, or set CHROMIUM_PATH to one; `npm test -- --install-browser` does the first by itself.';

/** The browser for the tests that this machine has: its path, or null. */
export function findInstalledBrowser(): string | null {
  return findBrowser({
    env: process.env,
    platform: process.platform,
    playwrightPath: chromium.executablePath(),
    works,
  });
}

/**
 * Installs a browser, by the system's package manager too where this process may use it; gives its path, or null
 * where none can be had. Only for those who ask: a test command leaves the machine as it is.
 */
export async function installBrowser(): Promise<string | null> {
  for (const { name, commands } of waysToInstall()) {
    console.log(`No browser found: ${name}…`);
    for (const command of commands) await runCommand(command, { timeout: installLimit });
    const installed = findInstalledBrowser();
    if (installed) return installed;
  }
  return null;
}

/** Starting it is the only way to know that no system library is missing and that it is no empty stand-in. */
function works(file: string): boolean {
  if (!isExecutable(file)) return false;
  // On Windows `--version` opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function waysToInstall(): { name: string; commands: string[][] }[] {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const playwright = {
    name: "installing Playwright's Chromium",
    commands: [nodeTool('@playwright/test', 'install', ...(mayInstall ? ['--with-deps'] : []), 'chromium')],
  };
  if (!mayInstall) return [playwright];
  // The shell has been a package of its own since Debian 12.
  const system = ['chromium-headless-shell', 'chromium'].map((name) => ({
    name: `installing the system's ${name}`,
    commands: [
      ['apt-get', 'update'],
      ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '--no-install-recommends', name],
    ],
  }));
  // Debian has it as a package; elsewhere a package of that name may be a stand-in for another kind of package.
  return existsSync('/etc/debian_version') && !existsSync('/usr/bin/snap')
    ? [...system, playwright]
    : [playwright, ...system];
}
