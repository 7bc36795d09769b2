import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Locks a folder for this process: the embedded database would be damaged by two. The lock is a socket that we
 * listen on, so that it ends with the process, however that ends. Rejects where another process holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = `on-the-record-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const path = platform() === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  try {
    return unlock(await listen(path));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  }
  if (await answers(path)) {
    throw new Error(
      `${folder} is in use by another process. Stop that one, or set DATABASE_URL so that several can share`,
    );
  }
  // Left behind by a process that was killed.
  await rm(path, { force: true });
  return unlock(await listen(path));
}

function listen(path: string): Promise<Server> {
  const server = createServer((socket) => socket.destroy()).unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve(server));
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

const unlock = (server: Server) => () => new Promise<void>((resolve) => server.close(() => resolve()));
