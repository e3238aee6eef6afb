import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { didYouMean, nearest } from '@/lib/text/did-you-mean';
import type { YamlPath, YamlSource } from './read-yaml';

/**
 * Checks the data at a path of a YAML source against a schema. The message of each rule of the schema says
 * what is expected ("a text such as …"), for the fix to read `Write \`field\`: <message>.`
 */
export function checkSchema<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  data: unknown = source.data,
  path: YamlPath = [],
): { value: T | null; problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const problems = withoutMisspelt(schema, data, result.error.issues).flatMap((issue) =>
    problemsOf(source, schema, data, path, issue),
  );
  return { value: null, problems };
}

/** Without the fields that are missing because their names are misspelt, which is told of the name. */
function withoutMisspelt(schema: z.ZodType, data: unknown, issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const meant = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      return issue.keys.map((key) => [...path, nearest(key, keysAt(schema, path))].join('\n'));
    }),
  );
  return issues.filter((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    return issue.code === 'unrecognized_keys' || valueAt(data, path) !== undefined || !meant.has(path.join('\n'));
  });
}

function problemsOf(
  source: YamlSource,
  schema: z.ZodType,
  data: unknown,
  path: YamlPath,
  issue: z.core.$ZodIssue,
): Problem[] {
  const inner = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const place = [...path, ...inner];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, inner);
    return issue.keys.map((key) =>
      source.problemAt(
        [...place, key],
        `\`${key}\` is not a field here`,
        `${didYouMean(key, known)}The fields are ${known.map((name) => `\`${name}\``).join(', ')}.`,
        'key',
      ),
    );
  }
  const field = inner.findLast((step) => typeof step === 'string');
  const name = field === undefined ? 'This' : `\`${field}\``;
  const value = valueAt(data, inner);
  const guess =
    issue.code === 'invalid_value' && typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : '';
  const fix =
    field === undefined ? `${guess}Write ${issue.message}.` : `${guess}Write \`${field}:\` with ${issue.message}.`;
  return [source.problemAt(place, `${name} ${faultOf(value, issue)}`, fix)];
}

function faultOf(value: unknown, issue: z.core.$ZodIssue): string {
  if (value === undefined) return 'is missing';
  if (value === '' || value === null) return 'is empty';
  if (Array.isArray(value) && issue.code === 'too_small') return value.length === 1 ? 'has one entry only' : 'is empty';
  if (typeof value !== 'string') return `cannot be ${Array.isArray(value) ? 'a list' : 'a group of fields'}`;
  if (issue.code === 'too_small' || issue.code === 'too_big') return `has ${value.length} characters`;
  return `cannot be \`${value}\``;
}

function valueAt(data: unknown, path: YamlPath): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** Names of the fields of the object at a path of a schema. */
function keysAt(schema: z.ZodType, path: YamlPath): string[] {
  let current: unknown = schema;
  for (const step of [...path, null]) {
    while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
    if (step === null) break;
    if (current instanceof z.ZodObject) current = current.shape[String(step)];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}
