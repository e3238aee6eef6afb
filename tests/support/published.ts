import { test as base, type APIRequestContext } from '@playwright/test';
import { JSDOM } from 'jsdom';

interface Fixtures {
  /** The document at an address, as it is sent: before any script runs, without layout. Throws unless it is there. */
  read: (address: string) => Promise<Document>;
}

/** One for all: with a window of its own, each document would have its style sheets taken apart, which takes longer. */
const parser = new new JSDOM('').window.DOMParser();

const documents = new Map<string, Promise<Document>>();

/** For tests of what is published: asks the server and starts no browser. Documents are parsed once and shared. */
export const test = base.extend<Fixtures>({
  read: ({ request, baseURL }, use) =>
    use((address) => {
      const key = `${baseURL} ${address}`;
      const known = documents.get(key) ?? readDocument(request, address);
      documents.set(key, known);
      return known;
    }),
});

async function readDocument(request: APIRequestContext, address: string): Promise<Document> {
  const response = await request.get(address);
  if (response.status() !== 200) throw new Error(`${address} answers ${response.status()}`);
  const [type = ''] = (response.headers()['content-type'] ?? '').split(';');
  const contentType = type.endsWith('xml') ? 'application/xml' : 'text/html';
  const document = parser.parseFromString(await response.text(), contentType);
  if (document.querySelector('parsererror')) throw new Error(`${address} is not well-formed`);
  return document;
}

/** The texts of elements, without what surrounds them. */
export function textsOf(elements: Iterable<Element>): string[] {
  return [...elements].map(({ textContent }) => textContent.trim());
}

export { expect } from '@playwright/test';
