import { stripVTControlCharacters } from 'node:util';
import { runCommand } from '@/lib/build/run-command';

/** "4.2 s", "2 min 5 s". */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Runs commands one after the other as one step, told in a line when it begins and one when it ends, since steps
 * may run side by side; prints their output only when one fails.
 */
export async function runStep(name: string, ...commands: string[][]): Promise<boolean> {
  const start = performance.now();
  console.log(`${name}…`);
  for (const command of commands) {
    const { ok, output } = await runCommand(command, { env: { NEXT_TELEMETRY_DISABLED: '1' } });
    if (!ok) {
      console.log(`${name}: failed after ${formatDuration(performance.now() - start)}\n\n${plain(output)}\n`);
      return false;
    }
  }
  console.log(`${name}: done in ${formatDuration(performance.now() - start)}`);
  return true;
}

/** Without the codes of colours, which some programs print even into a log. */
function plain(output: string): string {
  return stripVTControlCharacters(output).trim();
}
