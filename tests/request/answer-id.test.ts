import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerId, holdsRequest, requestIn } from '../../src/request/answer-id.ts';
import { createRequestStore } from '../../src/request/request-store.ts';
import { tidyText } from '../../src/request/tidy-text.ts';

const request = fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }).map(tidyText), {
  minLength: 1,
  maxLength: 4,
});

describe('an answer id', () => {
  it('fits every platform, and gives back the request that it holds', () => {
    fc.assert(
      fc.property(request, (texts) => {
        const id = answerId(texts);
        expect(id).toMatch(/^[A-Za-z0-9._-]{1,80}$/);
        expect(answerId(texts)).toBe(id);
        if (holdsRequest(id)) expect(requestIn(id)).toEqual(texts);
        else expect(requestIn(id)).toBeUndefined();
      }),
    );
  });

  it.each([
    [['who said there was no ferry at all?']],
    [['what did the captain say about the mayor and the ferry', 'when?', 'his exact words?']],
    [['/who-said speaker:"Ada Quill" to:"Bo Reed" about:"The ferry"']],
    [['is it true that the captain told the mayor that he would never leave the harbour?']],
  ])('holds ordinary questions whole: %s', (texts) => {
    expect(requestIn(answerId(texts))).toEqual(texts);
  });

  it('only points to what is too long', () => {
    const long = ['x7 q9 z3 '.repeat(300)];
    expect(holdsRequest(answerId(long))).toBe(false);
    const store = createRequestStore();
    store.keep(answerId(long), long);
    expect(store.find(answerId(long))).toEqual(long);
    expect(store.find('h-other')).toBeUndefined();
  });

  it('is not read out of anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => {
        expect(requestIn(text)).toBeUndefined();
      }),
    );
    const id = answerId(['who said it?']);
    // Not all bits of the last byte are in use.
    for (let at = 0; at < id.length - 3; at++) {
      const other = id[at] === 'B' ? 'C' : 'B';
      expect(requestIn(`${id.slice(0, at)}${other}${id.slice(at + 1)}`)).toBeUndefined();
    }
    expect(requestIn('')).toBeUndefined();
  });
});
