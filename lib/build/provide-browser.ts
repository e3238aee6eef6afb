import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '@/lib/build/find-browser';
import { nodeTool, runCommand } from '@/lib/build/run-command';

const installLimit = 4 * 60_000;

/** Finds a browser for the tests and installs one where there is none. Returns its path, or null without one. */
export async function provideBrowser(): Promise<string | null> {
  const present = find();
  if (present) return present;
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
