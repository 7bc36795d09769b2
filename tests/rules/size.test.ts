import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';

/** Lines. A file that outgrows them has a second idea in it. */
const MOST = 200;

describe('files', () => {
  const files = [...filesUnder('src'), ...filesUnder('adapters')].filter((file) => file.endsWith('.ts'));
  const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

  it(`of src and adapters have at most ${MOST} lines`, () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => lines(file) > MOST).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  it('have names in kebab case', () => {
    expect(files.filter((file) => !/^(?:[a-z0-9-]+\/)+[a-z0-9-]+(?:\.d)?\.ts$/.test(file))).toEqual([]);
  });

  it('hold no note of work left to do', () => {
    const marks = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X'].join(''));
    expect(files.filter((file) => marks.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
