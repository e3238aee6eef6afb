import { z } from 'zod';

/** A text that is not empty. The message says what is expected: "the name of the guide". */
export function text(expected: string) {
  return z.string(expected).trim().min(1, expected);
}

/** What ids and fragments look like: `docker-compose`. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What ids of headings look like: `docker-compose`, in letters of any script. */
export const anchorPattern = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;

/** Lower-case words joined by hyphens: `docker-compose`. */
export function slugText(expected: string) {
  return z.string(expected).regex(slugPattern, expected);
}
