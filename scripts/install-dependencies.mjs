import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/**
 * Whether node_modules holds what the lock file asks for. npm keeps its own record of what it installed, so
 * an install made by hand counts, and one that was interrupted does not. Optional packages are left out, as
 * each platform installs only its own.
 *
 * @param {LockFile} lock package-lock.json
 * @param {LockFile | null} installed node_modules/.package-lock.json, or null where there is none
 */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional) return true;
    const present = installed.packages[path];
    return present?.version === wanted.version && present?.integrity === wanted.integrity;
  });
}

/**
 * Installs the locked packages where they are missing or others. Returns false when npm failed, after
 * printing what it said.
 *
 * @param {string} root
 */
export function installDependencies(root) {
  const lock = readJson(join(root, 'package-lock.json'));
  if (lock && isInstalled(lock, readJson(join(root, 'node_modules', '.package-lock.json')))) return true;

  // What a command prints goes on its own way.
  console.error('Installing packages (a minute or two the first time)…');
  // Development packages are part of the build, whatever NODE_ENV says.
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { command, args, shell } = npmCommand(['ci', ...options, '--loglevel=error']);
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell, maxBuffer: 2 ** 26 });
  if (result.status === 0) return true;

  console.error(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`);
  console.error('The packages could not be installed: see what npm says above.');
  return false;
}

/**
 * npm itself, by the file that is running where this process is a script of npm's.
 *
 * @param {string[]} args
 */
function npmCommand(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return { command: process.execPath, args: [cli, ...args], shell: false };
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * @param {string} file
 * @returns {LockFile | null}
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
