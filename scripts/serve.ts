import { parseArgs } from 'node:util';
import { buildTarget } from '@/lib/build/build-target';
import { parseVariant } from '@/lib/build/variants';
import { parsePort } from '@/lib/hosting/listen';
import { serveSite } from '@/lib/hosting/serve-site';

/** Serves the built site as it is, or a variant of it: `tsx scripts/serve.ts --port 4173 --variant base-path`. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: process.env.PORT ?? '3000' }, variant: { type: 'string' } },
});

try {
  const root = process.cwd();
  const target = buildTarget(root, parseVariant(values.variant));
  const address = await serveSite({ root, target, port: parsePort(values.port) });
  console.log(`The site is at ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
