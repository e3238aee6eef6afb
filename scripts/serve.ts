import { parseArgs } from 'node:util';
import { parsePort } from '@/lib/hosting/listen';
import { serveSite } from '@/lib/hosting/serve-site';

/** Serves the built site as it is: `tsx scripts/serve.ts --port 4173`. */
const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '3000' } } });

try {
  const address = await serveSite({ root: process.cwd(), port: parsePort(values.port) });
  console.log(`The site is at ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
