import type { HostingConfig } from '@/lib/hosting/hosting-config';
import { matchSource } from '@/lib/hosting/match-source';

/**
 * The headers that vercel.json sets on the answer to a path, by lower-case name.
 * All rules that match apply; of two that set the same header the later one wins.
 *
 * @param path without a query
 */
export function headersFor(config: HostingConfig, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of config.headers) {
    if (matchSource(rule.source, path) === null) continue;
    for (const { key, value } of rule.headers) headers[key.toLowerCase()] = value;
  }
  return headers;
}
