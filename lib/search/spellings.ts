import type { Vocabulary } from './vocabulary';

/** A word that is written so, or is being typed, has no slips; two letters that change places are two slips. */
export function slipsOf(term: string, vocabulary: Vocabulary): number {
  if (/\d/.test(term) || vocabulary.hasPrefix(term)) return 0;
  return term.length >= 7 ? 2 : term.length >= 4 ? 1 : 0;
}

/** The words here that a term is when two letters behind its first change places: "redsi" → "redis". */
export function swapped(term: string, vocabulary: Vocabulary): string[] {
  if (slipsOf(term, vocabulary) === 0) return [];
  const places = Array.from({ length: term.length - 2 }, (_, at) => at + 1);
  const spellings = places.map(
    (at) => `${term.slice(0, at)}${term.charAt(at + 1)}${term.charAt(at)}${term.slice(at + 2)}`,
  );
  return spellings.filter((spelling) => vocabulary.has(spelling));
}

/** "auto", "scaling" → "autoscaling", if that is a word here. */
export function joined(first: string | undefined, second: string | undefined, vocabulary: Vocabulary): string[] {
  const whole = `${first ?? ''}${second ?? ''}`;
  return first && second && vocabulary.has(whole) ? [whole] : [];
}

/** "loadbalancer" → "load", "balancer", if these are words here and the whole is not. */
export function parted(term: string, vocabulary: Vocabulary): string[] {
  if (vocabulary.hasPrefix(term)) return [];
  for (let at = 3; at <= term.length - 3; at++) {
    const parts = [term.slice(0, at), term.slice(at)];
    if (parts.every((part) => vocabulary.has(part))) return parts;
  }
  return [];
}
