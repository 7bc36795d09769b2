import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoryError } from '../../src/story/load.ts';
import { loadWordings } from '../../src/story/wordings.ts';
import { tinyStory } from '../support/tiny-story.ts';

describe('further wordings', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wordings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const load = (text: string) => {
    writeFileSync(join(folder, 'wordings.json'), text);
    return loadWordings(folder, tinyStory);
  };
  const id = tinyStory.statements[0]?.id ?? '';

  it('are none where there is no file', () => {
    expect(loadWordings(join(folder, 'nowhere'), tinyStory)).toEqual({ entries: {}, subjects: {} });
  });

  it('may leave out what an entry does not have', () => {
    expect(load(JSON.stringify({ entries: { [id]: { cues: ['who said so'] } } }))).toEqual({
      entries: { [id]: { cues: ['who said so'], denies: [], right: [], wrong: [] } },
      subjects: {},
    });
  });

  it.each([
    ['[', /wordings\.json: not JSON/],
    ['{"entries": {"a": {"cue": []}}}', /wordings\.json: field "entries\.a"/],
    ['{"entries": {"nobody-said-this": {"cues": []}}}', /field "entries": .*"nobody-said-this"/],
    ['{"subjects": {"no-such-subject": []}}', /field "subjects": .*"no-such-subject"/],
  ])('that are wrong are told by file, field and id: %s', (text, message) => {
    expect(() => load(text)).toThrow(StoryError);
    expect(() => load(text)).toThrow(message);
  });
});
