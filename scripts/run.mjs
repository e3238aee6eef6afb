/**
 * Runs a TypeScript script of this project on a machine that has only Node and npm:
 * `node scripts/run.mjs scripts/start.ts --option`. Installs what is missing first, so this file and what it
 * imports at the top need nothing but Node.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findMachineFault, findNodeNote } from './check-machine.mjs';
import { installDependencies } from './install-dependencies.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const nodeVersion = process.versions.node;
const fault = findMachineFault({ nodeVersion, root });
if (fault) {
  console.error(fault);
  process.exit(1);
}
const note = findNodeNote(nodeVersion);
if (note) console.error(note);

process.chdir(root);
if (!installDependencies(root)) process.exit(1);

const [script = '', ...args] = process.argv.slice(2);
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.execPath, resolve(script), ...args];
await import(pathToFileURL(resolve(script)).href);
