import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back the memory that this process does not use any more, for others that are about to need it: Node.js would
 * only do so when it needs more itself. https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function releaseMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
