import { asSentence } from '@/lib/text/as-sentence';
import type { Guide, Strategy } from '../model';
import { strategyPages } from '../strategy-pages';

/** The facts of a strategy, each a sentence. */
export function factWords({ facts }: Strategy): string {
  return Object.entries(facts)
    .map(([name, fact]) => asSentence(`${name}: ${fact}`))
    .join(' ');
}

/** All strategies, each as it is printed by a function of its name in the navigation. */
export function strategyWords(guide: Guide, print: (navTitle: string, strategy: Strategy) => string): string {
  return strategyPages(guide)
    .map(({ navTitle, strategy }) => asSentence(print(navTitle, strategy)))
    .join(' ');
}
