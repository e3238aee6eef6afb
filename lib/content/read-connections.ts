import { z } from 'zod';
import type { ConnectionWords } from './model';
import type { Problem } from '@/lib/problem';
import { checkSchema } from '@/lib/yaml/check-schema';
import type { YamlSource } from '@/lib/yaml/read-yaml';
import { text } from '@/lib/yaml/schema-parts';

const labels = 'labels of arrows, each with `words:` below it';

const connectionsSchema = z.record(
  z.string(),
  z.strictObject({
    /** What stands between the names of the two ends: "Nginx *passes requests on to* FastAPI App". */
    words: text('what stands between the names of the two ends, such as sends queries to'),
    /** What travels along such an arrow. */
    carries: text('what travels along the arrow, or leave the line out').optional(),
  }),
  labels,
);

/** Reads content/connections.yaml: what the labels of arrows mean, by label; nothing if there is no such file. */
export function readConnections(source: YamlSource | null): {
  connections: Record<string, ConnectionWords>;
  problems: Problem[];
} {
  if (!source) return { connections: {}, problems: [] };
  if (source.problems.length > 0) return { connections: {}, problems: source.problems };
  const { value, problems } = checkSchema(source, connectionsSchema);
  const connections = Object.fromEntries(
    Object.entries(value ?? {}).map(([label, { words, carries = null }]) => [label, { words, carries }]),
  );
  return { connections, problems };
}
