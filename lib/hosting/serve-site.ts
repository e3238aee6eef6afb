import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { guideRoot } from '@/lib/site/guide-root';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { listen } from '@/lib/hosting/listen';
import { readBasePath } from '@/lib/site/read-base-path';
import { createSiteServer } from '@/lib/hosting/site-server';

interface ServeOptions {
  root: string;
  /** The folder of the built site from the root, the environment that decided it, and what one types to build it. */
  target: { directory: string; env: NodeJS.ProcessEnv; command: string };
  port: number;
  /** Whether compressed copies stand beside the texts. */
  precompressed?: boolean;
}

/**
 * Serves a built site until the process is told to stop. Returns its address.
 * Throws when there is no built site or the port is not free.
 */
export async function serveSite({ root, target, port, precompressed }: ServeOptions): Promise<string> {
  const directory = join(root, target.directory);
  if (!existsSync(directory)) throw new Error(`There is no built site: run "${target.command}" first.`);
  const config = readHostingConfig(join(root, 'vercel.json'));
  const basePath = await readBasePath(guideRoot(target.env, root), target.env);

  const server = createSiteServer({ directory, config, basePath, precompressed });
  const openPort = await listen(server, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
  return `http://localhost:${openPort}${basePath && `${basePath}/`}`;
}
