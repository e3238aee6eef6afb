/*
 * The records of technologies and of their roles, of the terms of the glossary and of the paths for newcomers, from the
 * root.
 */
export const technologiesFile = 'content/technologies.yaml';
export const rolesFile = 'content/roles.yaml';
export const glossaryFile = 'content/glossary.yaml';
export const onboardingFile = 'content/onboarding.yaml';
