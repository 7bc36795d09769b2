import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notice } from '../../../adapters/shared/notice.ts';
import { readPageValue } from '../../../adapters/slack/button-values.ts';
import { homeView } from '../../../adapters/slack/home.ts';
import { ITEM_CHARACTERS } from '../../../adapters/slack/limits.ts';
import { type Rendered, render } from '../../../adapters/slack/render.ts';
import type { Part, Reply, Span } from '../../../src/index.ts';
import { createHarbourBot, QUOTES } from '../../support/harbour-bot.ts';
import { faultsOf, faultsOfView, interpretedIn, textsOf } from '../../support/slack-server/check-message.ts';
import type { Json } from '../../support/slack-server/server.ts';

const bot = createHarbourBot();
const ask = (text: string) => bot.ask({ text, conversation: 'c' });

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    '<!channel>',
    '*b* _i_ ~s~ `c`',
    '<@U1>',
    '<https://x|y>',
    '&lt;!here&gt;',
    ':boom:',
    'https://x.test',
    '\n\n> q',
  ),
  fc.string({ minLength: 3000, maxLength: 4000 }),
);
const span: fc.Arbitrary<Span> = fc.record({ text: hostile, quoted: fc.boolean() });
const spans = fc.array(span, { maxLength: 5 });
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ type: fc.constant('lead' as const), spans }),
  fc.record({
    type: fc.constant('quotation' as const),
    words: hostile,
    speaker: hostile,
    source: fc.constant('paragraph 4'),
  }),
  fc.record({ type: fc.constant('fact' as const), spans, source: fc.constant('') }),
  fc.record({
    type: fc.constant('version' as const),
    whose: hostile,
    spans,
    source: fc.constant('paragraph 4'),
  }),
  fc.record({
    type: fc.constant('check' as const),
    finding: fc.constantFrom('exact', 'altered'),
    note: spans,
    diff: fc.array(
      fc.record({
        op: fc.constantFrom('same' as const, 'missing' as const, 'added' as const),
        text: hostile,
      }),
      {
        maxLength: 6,
      },
    ),
  }),
  fc.record({ type: fc.constant('note' as const), spans }),
);
const reply: fc.Arbitrary<Reply> = fc.record({
  answer: fc.constant(ask('ferry').answer),
  parts: fc.array(part, { maxLength: 30 }),
  suggestions: fc.array(hostile, { maxLength: 4 }),
  footer: hostile,
  plain: hostile,
});

test('help offers as a slash command only what is one in Slack', () => {
  const help = notice(['/quotes NAME: what is on record.', '/check TEXT: each quotation.', '/help: this.']);
  expect(render(help).text.split('\n')).toEqual([
    '/quotes NAME: what is on record.',
    'check TEXT, after a mention of me: each quotation.',
    'help, after a mention of me: this.',
  ]);
});

function pagesOf(shown: Reply): Rendered[] {
  const pages = [render(shown, { direct: true, shareable: true })];
  for (;;) {
    const next = render(shown, { page: pages.length, direct: true, shareable: true });
    if (JSON.stringify(next) === JSON.stringify(pages.at(-1))) return pages;
    pages.push(next);
  }
}

describe('any reply at all', () => {
  test('keeps every limit, on every page, and nothing in it is interpreted', () => {
    fc.assert(
      fc.property(reply, (shown) => {
        for (const page of pagesOf(shown)) {
          expect(faultsOf(page)).toEqual([]);
          expect(interpretedIn(page)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('shows each quotation whole, on one page; one that cannot be is not shown at all', () => {
    fc.assert(
      fc.property(reply, (shown) => {
        const pages = pagesOf(shown).map((page) => textsOf(page.blocks));
        for (const { words, speaker } of shown.parts.filter((each) => each.type === 'quotation')) {
          const fits = words.length + speaker.length + 30 < ITEM_CHARACTERS;
          expect(pages.filter((page) => page.includes(`“${words}”`)).length).toBeGreaterThanOrEqual(
            fits ? 1 : 0,
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('the hostile quotation is shown letter by letter, and escaped beside the blocks', () => {
  const page = render(ask('markup'));
  expect(textsOf(page.blocks)).toContain(`“${QUOTES[3]?.words}”`);
  expect(page.text).toContain('&lt;!channel&gt; *bold*');
});

test('words too long to be shown whole are named, not cut', () => {
  const text = textsOf(pagesOf(ask('long speech')).flatMap(({ blocks }) => blocks)).join('\n');
  expect(text).not.toContain('on and on on');
  expect(text).toContain('paragraph 9');
});

test('diverging accounts stand side by side: one row, a column each', () => {
  const tables = render(ask('What is disputed?')).blocks.filter(({ type }) => type === 'table');
  expect(tables).toHaveLength(1);
  const rows = (tables[0] as unknown as { rows: unknown[][] }).rows;
  expect(rows.map((row) => row.map((cell) => textsOf(cell).join('')))).toEqual([
    ['Ada Quill', 'Bo Reed'],
    ['It was ready: “The ferry will sail on Monday”', 'It was not: “No ferry leaves before it is safe”'],
    ['paragraph 4', 'paragraph 5'],
  ]);
});

test('a word diff strikes out what is not on record, and makes bold what is missing', () => {
  const words = JSON.stringify(render(bot.check('“The ferry will sail on Tuesday”')).blocks);
  expect(words).toContain('{"type":"text","text":"Tuesday","style":{"strike":true}}');
  expect(words).toContain('{"type":"text","text":"Monday","style":{"bold":true}}');
});

test.each([
  ['an answer', ask('ferry'), {}, ['What is disputed?', 'What happened when?', 'This answer is wrong']],
  ['help', bot.command('help', '', 'c'), {}, []],
  [
    'a private answer',
    ask('fish'),
    { shareable: true },
    ['What is disputed?', 'Share with channel', 'This answer is wrong'],
  ],
  ['the first page', ask('when'), {}, ['More', 'This answer is wrong']],
  ['a page between', ask('when'), { page: 1 }, ['Back', 'More', 'This answer is wrong']],
])('%s has these buttons', (_, shown, view, labels) => {
  const buttons = render(shown, view).blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements : [],
  );
  expect(buttons.map((button) => (button.type === 'button' ? button.text.text : ''))).toEqual(labels);
});

test('feedback buttons stand in the Messages tab only', () => {
  const kinds = (view: object) => render(ask('ferry'), view).blocks.map(({ type }) => type);
  expect(kinds({ direct: true })).toContain('context_actions');
  expect(kinds({})).not.toContain('context_actions');
});

test.each([
  ['', undefined],
  ['{', undefined],
  ['{"page":1}', undefined],
  ['{"answer":"a","page":-1}', undefined],
])('a button value that is not ours is told apart: %s', (value, read) =>
  expect(readPageValue(value)).toEqual(read),
);

test('a Home tab of a huge record keeps the limits', () => {
  const many = <T>(make: (at: number) => T) => Array.from({ length: 300 }, (_, at) => make(at));
  const story = {
    story: 's'.repeat(300),
    title: 't'.repeat(200),
    source: 'x',
    people: many((at) => ({ name: `Person ${at}`, role: '', statements: at })),
    subjects: many((at) => ({ name: `subject ${at}`, entries: at })),
    accounts: many((at) => `Account ${at}?`),
    asks: many((at) => `${'Why '.repeat(40)}${at}?`),
  };
  const stories = many((at) => ({ ...story, story: `${at}${story.story}` }));
  const view = homeView(stories, ['What?', '<!channel>']) as unknown as Json;
  expect(faultsOfView(view)).toEqual([]);
  expect(interpretedIn(view)).toEqual([]);
});
