import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

/** Set by discord.js for the processes that it starts itself; nobody else should. */
const NOT_FOR_PEOPLE = new Set(['SHARDING_MANAGER']);
/** Read by the library that colours the terminal. */
const OF_LIBRARIES = ['NO_COLOR'];

/** `env.NAME`, `readText(env, 'NAME', …)` and `days('NAME')`. */
const READS = /\b(?:env(?:\.|,\s*')|days\(')([A-Z][A-Z_]+)\b/g;

const read = new Set(
  filesUnder('adapters').flatMap((file) => [...text(file).matchAll(READS)].map(([, name = '']) => name)),
);
const example = new Set(
  [...text('.env.example').matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name),
);

describe('.env.example', () => {
  it('names every setting that an adapter reads', () => {
    expect(read.size).toBeGreaterThan(12);
    const settings = [...read].filter((name) => !NOT_FOR_PEOPLE.has(name));
    expect(settings.filter((name) => !example.has(name))).toEqual([]);
  });

  it('names no setting that nothing reads', () => {
    expect([...example].filter((name) => !read.has(name) && !OF_LIBRARIES.includes(name))).toEqual([]);
  });

  it('sets nothing by itself', () => {
    expect(text('.env.example').match(/^[A-Z_]+=/gm)).toBeNull();
  });
});
