import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Node that is needed: `engines` of package.json in numbers. jsdom decides it, which reads Mermaid's diagrams.
 *
 * @type {[major: number, minor: number][]}
 */
const neededNode = [
  [20, 19],
  [22, 13],
];

/** What a build writes to, beside the project's own folder. */
const written = ['node_modules', '.next', '.generated', 'out', 'test-results'];

/**
 * What on this machine keeps the project from working, in one sentence with what to do; null where nothing does.
 *
 * @param {{ nodeVersion: string, root: string }} machine
 */
export function findMachineFault({ nodeVersion, root }) {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  if (major < 24 && !neededNode.some(([needed, least]) => major === needed && minor >= least)) {
    return `This project needs Node 20.19, 22.13, or 24 and newer, and this is Node ${nodeVersion}: get the one that .nvmrc names.`;
  }
  if (/[#?%]/.test(root)) {
    return `The path ${root} has a "#", "?" or "%" in it, which tools take for a part of an address: move the project to a folder without.`;
  }
  const locked = findLocked(root);
  if (locked) {
    return `This account may not write to ${locked}: make it yours (on Linux and macOS \`sudo chown -R "$USER" "${locked}"\`), or copy the project to a folder of yours.`;
  }
  return null;
}

/**
 * What to know about a Node that works and is old; null for others.
 *
 * @param {string} nodeVersion
 */
export function findNodeNote(nodeVersion) {
  if (!nodeVersion.startsWith('20.')) return null;
  return `Node ${nodeVersion} gets no security updates any more and mermaid declares 22.12; the site builds and passes on it all the same. .nvmrc names a newer one.`;
}

/** @param {string} root */
function findLocked(root) {
  const folders = written.map((name) => join(root, name)).filter((folder) => existsSync(folder));
  // What another account has left behind lies one step down more often than not.
  const inside = folders
    .filter((folder) => !folder.endsWith('node_modules'))
    .flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name)),
    );
  return [root, ...folders, ...inside].find((folder) => !isWritable(folder)) ?? null;
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
