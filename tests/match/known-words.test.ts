import { describe, expect, test } from 'vitest';
import { isWeak, KnownWords } from '../../src/match/known-words.ts';
import { PhraseTable } from '../../src/story/phrase-table.ts';
import { root } from '../../src/text/root.ts';

const names = new PhraseTable();
names.add('Ada Quill', 'quill');
names.add('the captain', 'reed');

describe('what is known of a word', () => {
  const words = new KnownWords(names);

  test.each<[word: string, marks: { [mark: string]: boolean }]>([
    ['the', { light: true, weak: false, startsName: true, number: false }],
    ['ada', { light: false, weak: false, startsName: true, number: false }],
    ['quill', { light: false, weak: false, startsName: false, number: false }],
    ['twelve', { light: false, weak: false, startsName: false, number: true }],
    ['happening', { light: false, weak: true, startsName: false, number: false }],
    ['harbour', { light: false, weak: false, startsName: false, number: false }],
    ['lol', { light: true, weak: false, startsName: false, number: false }],
  ])('%s: %j', (word, marks) => {
    expect(words.of(word)).toMatchObject(marks);
  });

  test('it is found by its root first, then by what means the same', () => {
    const [own, ...more] = words.of('boats').keys;
    expect(own).toEqual({ key: 'boat', strength: 1 });
    expect(more).not.toEqual([]);
    expect(words.of('ferries').keys.slice(1)).toEqual(expect.arrayContaining(more));
    expect(words.of('zyxwv').keys).toEqual([{ key: 'zyxwv', strength: 1 }]);
  });

  test('it may begin a phrase', () => {
    expect(words.of('stepped').phrases?.next?.has('down')).toBe(true);
    expect(words.of('zyxwv').phrases).toBeUndefined();
  });

  test('every word of a text is known, in order', () => {
    expect(words.in('Boats, 12 of them!').map(({ text }) => text)).toEqual(['boats', '12', 'of', 'them']);
    expect(words.in('…')).toEqual([]);
  });

  test('it begins names in its own story only', () => {
    const others = new KnownWords(new PhraseTable());
    expect(words.of('ada').startsName).toBe(true);
    expect(others.of('ada').startsName).toBe(false);
    expect(words.of('ada').startsName).toBe(true);
  });
});

test('a word of general meaning is one in all its forms', () => {
  expect(['happen', 'happened', 'seems', 'ferry'].map((word) => isWeak(root(word)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
