import { runCommand } from '@/lib/build/run-command';

/** "4.2 s", "2 min 5 s". */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

const stepEnvironment = {
  NEXT_TELEMETRY_DISABLED: '1',
  // In a log the codes of colours are noise; some programs print them wherever CI is set.
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
};

/** Runs commands one after the other as one step, told in one line; prints their output only when one fails. */
export async function runStep(name: string, ...commands: string[][]): Promise<boolean> {
  const start = performance.now();
  process.stdout.write(`${name}… `);
  for (const command of commands) {
    const { ok, output } = await runCommand(command, { env: stepEnvironment });
    if (!ok) {
      console.log(`failed after ${formatDuration(performance.now() - start)}\n\n${output.trim()}\n`);
      return false;
    }
  }
  console.log(`done in ${formatDuration(performance.now() - start)}`);
  return true;
}
