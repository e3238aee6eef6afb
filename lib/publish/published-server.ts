import { createServer, type Server, type ServerResponse } from 'node:http';
import type { PublishedFile } from './published-files';

const plain = { 'content-type': 'text/plain; charset=utf-8' };

/**
 * A server for the published files alone, each made when it is asked for: the development server passes their
 * addresses on to it.
 *
 * @param list the files as they are now
 */
export function createPublishedServer(list: () => Promise<PublishedFile[]>): Server {
  async function answer(address: string, response: ServerResponse): Promise<void> {
    const href = decodeURI(new URL(address, 'http://localhost').pathname);
    const file = (await list()).find((each) => each.href === href);
    if (!file) {
      response.writeHead(404, plain).end(`Nothing is published at ${href}.\n`);
      return;
    }
    const content = await file.read();
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(content);
  }

  return createServer((request, response) => {
    answer(request.url ?? '/', response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500, plain).end(`${String(error)}\n`);
    });
  });
}
