/**
 * Runs a TypeScript script of this project on a machine that has only Node and npm:
 * `node scripts/run.mjs scripts/start.ts --option`. Installs what is missing first, so this file and what it
 * imports at the top need nothing but Node.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installDependencies } from './install-dependencies.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`This project needs Node 20.9 or newer, and this is Node ${process.versions.node}.`);
  process.exit(1);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
if (!installDependencies(root)) process.exit(1);

const [script = '', ...args] = process.argv.slice(2);
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.execPath, resolve(script), ...args];
await import(pathToFileURL(resolve(script)).href);
