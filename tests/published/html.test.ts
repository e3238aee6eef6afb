import { expect, test } from '@playwright/test';
import { htmlFaults } from '../support/html-faults';

test('the HTML of every page is valid in how elements stand in each other, their attributes and ids', async () => {
  expect(await htmlFaults('out')).toEqual([]);
});
