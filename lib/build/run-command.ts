import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface CommandOptions {
  /** Added to this process's environment. */
  env?: Record<string, string>;
  /** Milliseconds after which the command is ended and counts as failed. */
  timeout?: number;
  /** Print as it runs instead of collecting the output. */
  live?: boolean;
}

interface CommandResult {
  ok: boolean;
  /** What it printed, unless it ran live. */
  output: string;
}

/** Runs a program with its arguments to its end. Never throws: a program that cannot start has failed. */
export function runCommand([command = '', ...args]: string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { env, timeout, live = false } = options;
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
    // After a timeout, children of the child may hold the pipes open: do not wait for those.
    child.on('exit', (_, signal) => signal && resolve({ ok: false, output: `${output}\nEnded by ${signal}.` }));
  });
}

const require = createRequire(import.meta.url);

/** The command line that runs a package's program with this Node: `nodeTool('next', 'build')`. */
export function nodeTool(packageName: string, ...args: string[]): string[] {
  const manifestFile = require.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifestFile, 'utf8')) as { bin: string | Record<string, string> };
  const program = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (!program) throw new Error(`${packageName} has no program to run.`);
  return [process.execPath, path.join(path.dirname(manifestFile), program), ...args];
}

/** The command line that runs one of this project's TypeScript scripts in a process of its own. */
export function ownScript(script: string, ...args: string[]): string[] {
  return [process.execPath, '--import', 'tsx', script, ...args];
}
