import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What running a command to its end took. */
export interface CommandCost {
  ok: boolean;
  /** What it printed. */
  output: string;
  /** Seconds from its beginning to its end. */
  wall: number;
  /** Seconds that all its processes had a core: hardly changed by what else the machine does. */
  cpu: number;
  /**
   * The most memory that they had together, in bytes, what they share counted once; null where the system does not
   * tell.
   */
  memory: number | null;
}

/** Runs a command and watches it with all processes that it begins. */
export async function watchCommand(command: string[], env: Record<string, string>): Promise<CommandCost> {
  const start = performance.now();
  // The shell tells what the processes that it waited for have used.
  const child = spawn('sh', ['-c', '"$@"; status=$?; times; exit $status', 'sh', ...command], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  let memory: number | null = null;
  async function look(): Promise<void> {
    const bytes = await memoryOf(child.pid ?? 0);
    if (bytes !== null) memory = Math.max(memory ?? 0, bytes);
  }
  // Looking costs as well.
  const timer = setInterval(() => void look(), 2000);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return { ok: code === 0, output, wall: (performance.now() - start) / 1000, cpu: cpuSeconds(output), memory };
}

/** From the last line of `times`, `1m2.30s 0m3.45s`: user and system time of the children. */
function cpuSeconds(output: string): number {
  const [, userMinutes, user, systemMinutes, system] =
    /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(output.trimEnd())?.map(Number) ?? [];
  return 60 * ((userMinutes ?? NaN) + (systemMinutes ?? NaN)) + (user ?? NaN) + (system ?? NaN);
}

/** The memory of a process and of all below it, in bytes, or null where there is no /proc. */
async function memoryOf(root: number): Promise<number | null> {
  const names = await readdir('/proc').catch(() => []);
  const parents = new Map<number, number>();
  for (const name of names.filter((each) => /^\d+$/.test(each))) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name of the program, in brackets, may have anything in it.
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const tree = [root];
  for (const id of tree) tree.push(...[...parents].filter(([, parent]) => parent === id).map(([child]) => child));
  const sizes = tree.map(async (id) => {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    return 1024 * Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  });
  const sum = (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
  return sum > 0 ? sum : null;
}
