import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of our own, on loopback, in a folder that is deleted at the end. */
export interface TestServer {
  /** Makes an empty database and tells its address. */
  database(): string;
  start(): void;
  /** `immediate`: as a crash would. */
  stop(how?: 'fast' | 'immediate'): void;
  remove(): void;
}

const DEBIAN = '/usr/lib/postgresql';

/** Folder of the server's programs; undefined where it is not installed. */
export function serverPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), '/usr/local/bin', '/usr/bin'];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package makes. */
function run(program: string, args: string[]): void {
  const asRoot = process.getuid?.() === 0;
  const [command, all] = asRoot ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, args];
  const { status, stderr, error } = spawnSync(command as string, all as string[], {
    encoding: 'utf8',
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export async function startPostgres(programs: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-pg-'));
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', folder]);
  else chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const port = await freePort();
  const program = (name: string) => join(programs, name);
  run(program('initdb'), ['-D', data, '-U', 'bot', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync']);
  const options = `-h 127.0.0.1 -p ${port} -k ${folder} -c max_connections=50`;
  const start = () =>
    run(program('pg_ctl'), ['-D', data, '-l', join(folder, 'log'), '-o', options, '-w', 'start']);
  const stop = (how = 'fast') => run(program('pg_ctl'), ['-D', data, '-m', how, '-w', 'stop']);
  start();
  let made = 0;
  return {
    database() {
      made += 1;
      run(program('createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'bot', `test${made}`]);
      return `postgres://bot@127.0.0.1:${port}/test${made}`;
    },
    start,
    stop,
    remove() {
      try {
        stop('immediate');
      } catch {
        // It was stopped already.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
