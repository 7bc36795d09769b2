import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/ingest/article/read-article.ts';
import { drawStory } from '../../../src/ingest/draw/draw-story.ts';
import { checkStory } from '../../../src/ingest/keep/check-story.ts';
import { bridgeArticle, ferryArticle } from '../article.ts';

const article = readArticle(bridgeArticle, 'text');
const story = drawStory(article, '2024-03-13');
const said = (words: string) =>
  story.statements.find((s) => s.quotes.some((q) => q.includes(words)) || s.gist.includes(words));
const party = (id: string | undefined) => story.people.find((p) => p.id === id);

describe('people', () => {
  test.each([
    ['Dana Reyes', { role: 'Mayor', short: 'Reyes' }],
    ['Samuel Okafor', { role: 'Transport Minister', pronoun: 'he', short: 'Okafor' }],
    ['Ines Castellano', { role: 'top adviser to the mayor' }],
    ['Robert "Bobby" Tran', { pronoun: 'he', short: 'Tran' }],
  ])('%s', (name, expected) => {
    const found = story.people.find((p) => p.name === name);
    expect(found).toMatchObject({ kind: 'person', ...expected });
    expect(found?.names).toContain(found?.short);
  });

  test('a role, a first name and a nickname are other names', () => {
    expect(story.people.find((p) => p.short === 'Okafor')?.names).toEqual(
      expect.arrayContaining(['Samuel', 'transport minister']),
    );
    expect(story.people.find((p) => p.short === 'Tran')?.names).toContain('Bobby');
  });
});

describe('statements', () => {
  test.each<[words: string, speaker: string, grade: string]>([
    ['We cannot wait for the next storm', 'Reyes', 'named'],
    ['The bridge closes on Friday.', 'Reyes', 'named'],
    ['entirely possible', 'Okafor', 'named'],
    ['40 million crowns', 'Okafor', 'role'],
    ['even worse place.', 'Okafor', 'role'],
    ['rumors', 'Okafor', 'named'],
    ["I won't promise", 'Okafor', 'named'],
    ['Nothing came of it.', 'Tran', 'unnamed'],
  ])('%s', (words, speaker, grade) => {
    const statement = said(words);
    expect(party(statement?.speaker)?.short).toBe(speaker);
    expect(statement?.grade).toBe(grade);
  });

  test('names the one told, the one who relays and the occasion', () => {
    expect(said('We cannot wait')?.to).toEqual(['okafor']);
    expect(said('rumors')?.via).toEqual(['castellano']);
    const occasion = story.occasions.find((o) => o.id === said('40 million crowns')?.occasion);
    expect(occasion?.words).toContain('joint press conference');
  });

  test('an answer keeps the question it answers', () => {
    expect(said('said it would')?.gist).toMatch(
      /^Asked by reporters whether the ferry would run at night, Dana Reyes said it would\.$/,
    );
  });

  test('offsets hold the exact words', () => {
    for (const s of story.statements)
      s.quotes.forEach((q, i) => {
        expect(article.text.slice(s.spans[i]?.start, s.spans[i]?.end)).toBe(q);
      });
  });
});

test('every sentence of the body is found as a statement or a fact', () => {
  const held = [
    ...story.statements.flatMap((s) => [...s.quotes, s.gist]),
    ...story.facts.map((f) => f.text),
  ].join(' ');
  for (const words of [
    'which has carried traffic since 1931',
    'last closed in 1987',
    'less certain about the winter',
    'seven in ten residents',
    'was not convinced',
  ])
    expect(held).toContain(words);
});

test('a caption is a fact of paragraph 0, once', () => {
  const captions = story.facts.filter((f) => f.paragraph === 0 && !f.id.startsWith('article-'));
  expect(captions.map((f) => f.text)).toEqual([
    'Mayor Dana Reyes and Minister Samuel Okafor walk across the Harrow bridge, March 11, 2024.',
  ]);
});

test('headline, outlet, date and makers are facts of paragraph 0', () => {
  const head = story.facts.filter((f) => f.id.startsWith('article-')).map((f) => f.text);
  expect(head).toContain('The article was published by Port Courier on March 12, 2024, 4:15 PM.');
  expect(head).toContain('Ada Brandt contributed to the article.');
  expect(story.people.find((p) => p.name === 'Jo Lindqvist')?.role).toBe('author of the article');
});

test('a minister speaks for the country that his statements open with', () => {
  const text =
    'Talks go on\n\nNorway met France. Foreign minister Ola Berg said Norway wanted peace. Berg said Norway had time.';
  const drawn = drawStory(readArticle(text, 'text'), '2024-03-13');
  expect(drawn.people.find((p) => p.short === 'Berg')).toMatchObject({
    side: 'norway',
    names: expect.arrayContaining(['norwegian foreign minister']),
  });
});

test('dates are resolved against the day of publication', () => {
  expect(story.facts.find((f) => f.text.startsWith('PORT HARROW'))?.time).toMatchObject({
    printed: expect.stringContaining('Monday'),
    from: '2024-03-11',
  });
});

test('an article without a date leaves relative dates as printed', () => {
  const undated = drawStory(readArticle(ferryArticle.replace('March 14, 2024', ''), 'text'), '2026-01-02');
  expect(undated).toMatchObject({ published: '2026-01-02', dated: 'intake' });
  expect(undated.statements.every((s) => s.time === undefined)).toBe(true);
});

test('whatever the text, what is drawn is sound', () => {
  const words = fc.constantFrom(
    'Reyes',
    'the mayor',
    'said',
    'told',
    '"',
    '“',
    '”',
    'that',
    'he',
    ',',
    '.',
    '--',
    'who',
    'Okafor',
    'and',
    'but',
    'Monday',
    'in',
    'Paris',
    "'s",
    'warning',
    ':',
    '(',
    ')',
    '\n\n',
    'according to',
    '😀',
    '<b>',
    'U.S.',
    'asked',
    'was',
    'by',
    'reporters',
    '12',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 3, maxLength: 60 }), (parts) => {
      const read = readArticle(
        `A headline\n\nThe mayor spoke today, March 3, 2024, at length.\n\n${parts.join(' ')}`,
        'text',
      );
      const drawn = drawStory(read, '2024-03-13');
      expect(checkStory(drawn, read.text)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
