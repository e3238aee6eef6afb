import { expect, test } from '@playwright/test';
import { variantDirectory } from '@/lib/build/variants';
import { htmlFaults } from '../support/html-faults';

test('the HTML of everything that a guide can have is valid', async () => {
  expect(await htmlFaults(variantDirectory('rich'))).toEqual([]);
});
