import type { VocabularyName } from './vocabulary';
import { glossaryFile, onboardingFile, technologiesFile } from '@/lib/record-files';

/** Files of records, by the name of the component that prints all of them. */
export const listedRecords: ReadonlyMap<string, string> = new Map<VocabularyName, string>([
  ['VersionTable', technologiesFile],
  ['Glossary', glossaryFile],
  ['Onboarding', onboardingFile],
]);
