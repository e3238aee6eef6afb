import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Starts a server and returns the port it listens on (0 asks for any free one).
 * Throws a one-sentence error that says what to do when the port is taken or not allowed.
 */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port);
    await once(server, 'listening');
  } catch (error) {
    throw new Error(listenProblem(error, port), { cause: error });
  }
  return (server.address() as AddressInfo).port;
}

function listenProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `Port ${port} is in use: stop what runs there or set PORT to another port.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account: set PORT to one above 1023.`;
  return `The server could not start on port ${port}: ${String(error)}`;
}

/** Reads a port number from text; throws one sentence when it is none. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`"${text}" is not a port: give a whole number from 0 to 65535.`);
  }
  return port;
}
