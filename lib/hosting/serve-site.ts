import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { listen } from '@/lib/hosting/listen';
import { createSiteServer } from '@/lib/hosting/site-server';

/**
 * Serves the built site until the process is told to stop. Returns its address.
 * Throws when there is no built site or the port is not free.
 */
export async function serveSite({ root, port }: { root: string; port: number }): Promise<string> {
  const config = readHostingConfig(join(root, 'vercel.json'));
  const directory = join(root, config.outputDirectory);
  if (!existsSync(directory)) throw new Error('There is no built site: run "npm run build" first.');

  const server = createSiteServer({ directory, config });
  const openPort = await listen(server, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
  return `http://localhost:${openPort}`;
}
