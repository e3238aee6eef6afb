import { stemmer } from 'stemmer';

/**
 * What all forms of an English word have in common: "deploy", "deployed" and "deployment" are `deploi`. Porter's rules
 * keep the last letter of "deployment" that they change in "deployed".
 */
export function stemOf(word: string): string {
  return stemmer(word).replace(/y$/, 'i');
}
