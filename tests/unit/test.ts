import { _baseTest } from '@playwright/test';

/**
 * Playwright's `test` without its fixtures for a browser: without them a unit test is set up and taken down in a
 * tenth of the time, which was longer than most of these tests take.
 */
export const test = _baseTest;

export { expect } from '@playwright/test';
