import { createHash } from 'node:crypto';

/** A hash of texts and files' bytes; the same parts always give the same key. */
export function hashOf(parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\0').update(part);
  return hash.digest('hex').slice(0, 32);
}
