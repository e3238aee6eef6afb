import { addressBootScript } from '@/components/address/address-boot';
import { fragmentBootScript } from '@/components/address/fragment-boot';
import { termBootScript } from '@/components/glossary/term-boot';
import { contentsBootScript } from '@/components/shell/contents-boot';
import { navigationBootScript } from '@/components/shell/navigation-boot';
import { panelsAheadBootScript } from '@/components/tabs/panels-ahead-boot';
import { tabsBootScript } from '@/components/tabs/tabs-boot';
import { askedBeforeScript } from '@/components/diagram/asked-before-boot';
import { checkVisibilityBootScript } from './check-visibility-boot';
import { copyBootScript } from './copy-boot';
import { fontBootScript } from './font-boot';
import { hydrationBootScript } from './hydration-boot';
import { speculationBootScript } from './speculation-boot';
import { wakingBootScript } from './waking-boot';

/*
 * What runs on every page without React. Two texts, the same on all pages: a Content Security Policy allows them by
 * their hashes.
 */

/** From the document's head, after the theme (theme-boot.ts): what changes the first frame, and what hears presses. */
export const headScript = [
  fontBootScript,
  addressBootScript,
  tabsBootScript,
  askedBeforeScript,
  checkVisibilityBootScript,
  hydrationBootScript,
].join(';');

/**
 * From the end of the page, which is seen without it: each text before the first words holds them up on a slow line.
 */
export const endScript = [
  wakingBootScript,
  panelsAheadBootScript,
  fragmentBootScript,
  contentsBootScript,
  navigationBootScript,
  speculationBootScript,
  copyBootScript,
  termBootScript,
].join(';');
