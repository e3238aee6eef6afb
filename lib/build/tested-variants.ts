import { existsSync } from 'node:fs';
import { type VariantName, variantNames } from '@/lib/build/variants';

/** The variants of the site that have tests of their own, each in a folder of its name: those the gate builds. */
export function testedVariants(): VariantName[] {
  return variantNames.filter((name) => existsSync(`tests/${name}`));
}
