import { createServer } from 'node:http';
import { expect, test } from '../test';
import { listen, parsePort } from '@/lib/hosting/listen';

test('a port that is in use is told in one sentence with what to do', async () => {
  const first = createServer();
  const port = await listen(first, 0);
  const message = `Port ${port} is in use: stop what runs there or set PORT to another port.`;
  await expect(listen(createServer(), port)).rejects.toThrow(message);
  first.close();
});

test('a port is a whole number in range', () => {
  expect(parsePort('3000')).toBe(3000);
  expect(parsePort('0')).toBe(0);
  for (const text of ['', 'abc', '80.5', '-1', '65536']) expect(() => parsePort(text)).toThrow('is not a port');
});
