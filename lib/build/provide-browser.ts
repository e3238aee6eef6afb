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

/**
 * Finds a browser for the tests: its path, or null where there is none. A test command leaves the machine as it is:
 * only with `install`, which people or CI ask for, a missing browser is installed, by the system's package manager
 * too where this process may use it.
 */
export async function provideBrowser({ install }: { install: boolean }): Promise<string | null> {
  const present = find();
  if (present || !install) return present;
  for (const { name, commands } of waysToInstall()) {
    console.log(`No browser found: ${name}…`);
    for (const command of commands) await runCommand(command, { timeout: installLimit });
    const installed = find();
    if (installed) return installed;
  }
  return null;
}

function find(): string | null {
  return findBrowser({
    env: process.env,
    platform: process.platform,
    playwrightPath: chromium.executablePath(),
    works,
  });
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
  const systemInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const withLibraries = systemInstall ? ['--with-deps'] : [];
  const playwright = {
    name: "installing Playwright's Chromium",
    commands: [nodeTool('@playwright/test', 'install', ...withLibraries, 'chromium')],
  };
  if (!systemInstall) return [playwright];
  const system = {
    name: "installing the system's Chromium",
    commands: [
      ['apt-get', 'update'],
      ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', 'chromium'],
    ],
  };
  return [playwright, system];
}
