import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers to a path: a body, with its media type. */
export type Answers = Readonly<
  Record<string, { readonly type: string; readonly body: string | Buffer }>
>;

/** A server on this machine. */
export interface LocalServer {
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Answers from a table, and 404 to everything else. */
export async function localServer(answers: Answers): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': answer.type }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
