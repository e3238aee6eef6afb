import { createServer } from 'node:http';
import { buildTarget } from '@/lib/build/build-target';
import { ensureBuilt } from '@/lib/build/ensure-built';
import { listen, parsePort } from '@/lib/hosting/listen';
import { serveSite } from '@/lib/hosting/serve-site';

/** `npm start`: builds the site where it is not up to date, and serves it. */
const root = process.cwd();

try {
  const port = parsePort(process.env.PORT || '3000');
  await assertFree(port);
  if (await ensureBuilt(root)) {
    console.log(`The guide is at ${await serveSite({ root, target: buildTarget(root), port })} (Ctrl+C stops it)`);
  } else {
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Finds out that the port is taken before the build, not after it. */
async function assertFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => {
    probe.close(resolve);
  });
}
