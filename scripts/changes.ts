import { parseArgs } from 'node:util';
import { changesCommand } from '@/lib/changes/changes-command';

/**
 * `npm run changes -- <old manifest> <new manifest>`: what the newer of two builds changes in the guide, as
 * Markdown. Each manifest is the path or the address of a guide.json. Fails only where there is nothing to compare.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const { ok, output } = await changesCommand(positionals);
(ok ? process.stdout : process.stderr).write(output);
process.exitCode = ok ? 0 : 1;
