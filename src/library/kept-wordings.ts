import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Keep, ReadWordings } from '../match/read-wordings.ts';
import type { Story } from '../story/schema.ts';

/** A story of fewer wordings is read anew as fast. 500 to 5000. */
const WORTH_KEEPING = 2000;
/** Bytes of each of the two digests before the data: of what it was made from, and of the data. */
const DIGEST = 32;

/**
 * Keeps what reading a story's wordings comes to in a folder, a file a story. A file is good for one story and one
 * program: it begins with a digest of all that it was made from, sources included, and is passed over where anything
 * differs. Where the folder cannot be written, each start reads the wordings anew.
 */
export function keepWordings(folder: string): Keep {
  const path = (story: Story) => join(folder, `${encodeURIComponent(story.id)}.ready`);
  return {
    find(story) {
      try {
        const bytes = readFileSync(path(story));
        const data = bytes.subarray(2 * DIGEST);
        if (!bytes.subarray(0, DIGEST).equals(digestOf(story))) return undefined;
        if (!bytes.subarray(DIGEST, 2 * DIGEST).equals(digest(data))) return undefined;
        return deserialize(data) as ReadWordings;
      } catch {
        return undefined;
      }
    },
    put(story, read) {
      if (read.wordings.length < WORTH_KEEPING) return;
      // Whoever waits for an answer gets it first.
      setImmediate(() => write(path(story), folder, story, read));
    },
  };
}

/** Written beside and moved, so that a crash leaves whole files. What cannot be written is read anew the next time. */
function write(path: string, folder: string, story: Story, read: ReadWordings): void {
  const beside = `${path}.${process.pid}`;
  const isWritten = attempt(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, '');
    const data = serialize(read);
    writeFileSync(beside, Buffer.concat([digestOf(story), digest(data), data]));
    renameSync(beside, path);
  });
  if (!isWritten) attempt(() => rmSync(beside, { force: true }));
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function digest(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Of all that the data is made from: the story, the sources that read it, their packages, and how Node writes it. */
function digestOf({ shingles: _, classifier: __, ...story }: Story): Buffer {
  return digest(process.version, program(), JSON.stringify(story));
}

/** Parts of the program that read wordings; the vectors of words have no part in it. */
const SOURCES = ['text', 'story', 'match'];
let made: Buffer | undefined;

function program(): Buffer {
  if (made) return made;
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const files = SOURCES.flatMap((part) => {
    const folder = join(root, 'src', part);
    return readdirSync(folder)
      .filter((name) => !name.endsWith('.bin'))
      .map((name) => join(folder, name));
  });
  made = digest(...[join(root, 'package-lock.json'), ...files.sort()].map((file) => readFileSync(file)));
  return made;
}
