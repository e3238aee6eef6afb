/** The group of the tabs that choose a path, and its name in the address: `/start?path=backend`. */
export const onboardingGroup = 'path';
