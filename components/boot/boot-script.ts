import { addressBootScript } from '@/components/address/address-boot';
import { fragmentBootScript } from '@/components/address/fragment-boot';
import { termBootScript } from '@/components/glossary/term-boot';
import { contentsBootScript } from '@/components/shell/contents-boot';
import { navigationBootScript } from '@/components/shell/navigation-boot';
import { tabsBootScript } from '@/components/tabs/tabs-boot';
import { askedBeforeScript } from '@/components/diagram/asked-before';
import { copyBootScript } from './copy-boot';
import { fontBootScript } from './font-boot';
import { hydrationBootScript } from './hydration-boot';
import { speculationBootScript } from './speculation-boot';

/**
 * What runs on every page without React, from the document's head, after the theme (theme-boot.ts). One text, the same
 * on all pages: a Content Security Policy allows it by its hash.
 */
export const bootScript = [
  fontBootScript,
  addressBootScript,
  fragmentBootScript,
  tabsBootScript,
  askedBeforeScript,
  hydrationBootScript,
  contentsBootScript,
  navigationBootScript,
  speculationBootScript,
  copyBootScript,
  termBootScript,
].join(';');
