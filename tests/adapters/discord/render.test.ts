import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, shorten } from '../../../adapters/discord/escape.ts';
import { line, render } from '../../../adapters/discord/render.ts';
import { notice } from '../../../adapters/shared/notice.ts';
import type { Part, Reply, Span } from '../../../src/index.ts';
import { brokenLimits, isEmpty } from '../../support/discord-server/limits.ts';
import { createFakeBot, HUGE_QUOTATION, LONG_QUOTATION, record } from '../../support/fake-bot.ts';

const bot = createFakeBot();
const again = (id: string): Reply => bot.again(id) ?? expect.fail(`no answer ${id}`);

/** What a person reads: an escaped character stands for itself. */
const asRead = (text: string) => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
/** What is left for Discord to interpret; an escaped character is as plain as a letter. */
const interpreted = (text: string) => text.replace(/\\[^0-9A-Za-z\s]/g, 'x');

describe('escapeText', () => {
  it.each([
    ['@everyone', '\\@everyone'],
    ['<@1> <#2> <t:3:R> </ask:4>', '\\<\\@1> \\<#2> \\<t:3:R> \\</ask:4>'],
    ['**b** _i_ ~~s~~ ||h|| `c`', '\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\|\\|h\\|\\| \\`c\\`'],
    ['[text](http://x.example)', '[text]\\(http\\://x.example)'],
    ['discord.gg/abc discord.com/invite/abc', 'discord.gg\\/abc discord.com\\/invite/abc'],
    ['and/or, U.S./Russia, 1/2', 'and/or, U.S./Russia, 1/2'],
    ['we [the council] agreed [sic]', 'we [the council] agreed [sic]'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-# small'],
    ['> quoted', '\\> quoted'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['two\n# lines', 'two # lines'],
    ['turned \u202earound', 'turned around'],
    ['Mr. O’Brien - "well-known" (sic): #1!', 'Mr. O’Brien - "well-known" (sic): #1!'],
  ])('%s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('leaves nothing to interpret, and reads as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const escaped = escapeText(text);
        expect(interpreted(escaped)).not.toMatch(/[*_~`|<@]|\]\(|:\/\/|^(#{1,3}|-#|>+|[-+]|\d+\.)(\s|$)/);
        const flat = text
          .replace(/\s+/g, ' ')
          .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, '');
        expect(asRead(escaped)).toBe(flat);
      }),
    );
  });
});

describe('shorten', () => {
  it.each([
    ['short', 10, 'short'],
    ['one two three', 10, 'one two…'],
    ['abcdefghijkl', 5, 'abcd…'],
    ['ab😀cd', 4, 'ab…'],
  ])('%s to %i', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });
});

describe('render', () => {
  it('shows lead, quotation, speaker, source and footer in the message’s own text', () => {
    expect(render(again('said.0'))).toMatchObject({
      content:
        'Ada Stone said it to Bo Marsh.\n\n> “We will open the bridge in June.”\n— **Ada Stone**, paragraph 3\n\n-# The River Post, May 1, 2031',
      embeds: [],
      allowed_mentions: { parse: [] },
      flags: 4,
    });
  });

  it('shows a hostile quotation word for word', () => {
    const { content } = render(again('said.2'));
    expect(asRead(content)).toContain(`“${record[2]?.words}”`);
    expect(interpreted(content)).not.toMatch(/@everyone|<@|\]\(|```|:\/\//);
  });

  it('shows both versions of a diverging account, one below the other', () => {
    const { content } = render(again('conflict'));
    expect(content).toContain('- **Ada Stone**: it is paid for (paragraph 3)');
    expect(content).toContain('- **Bo Marsh**: she is wrong: “Not one stone” (paragraph 3)');
  });

  it('marks what differs from the record', () => {
    expect(render(again('check')).content).toContain(
      '> We will open the **bridge** ~~tunnel~~ in June.\n-# **bold**: only on record · ~~struck out~~: not on record',
    );
  });

  it('parts a long answer into pages, each quotation whole', () => {
    const reply = again('everything');
    const pages: string[] = [];
    for (let page = 0; ; page += 1) {
      const body = render(reply, { page });
      pages.push(body.content);
      const ids = JSON.stringify(body.components);
      expect(ids.includes(`page:${page - 1}:`)).toBe(page > 0);
      if (!ids.includes(`page:${page + 1}:`)) break;
    }
    expect(pages.length).toBeGreaterThan(2);
    const quoted = pages.flatMap((page) => [...asRead(page).matchAll(/“(.*)”/g)].map(([, words]) => words));
    expect(quoted).toEqual(Array.from({ length: 10 }, () => record.map(({ words }) => words)).flat());
    expect(pages[1]).toContain(`-# Page 2 of ${pages.length}`);
  });

  it('shows the nearest page where one is not there', () => {
    const reply = again('everything');
    expect(render(reply, { page: 999 }).content).toContain('Page 4 of 4');
    expect(render(reply, { page: -1 }).content).toContain('Page 1 of 4');
  });

  it('puts a quotation of more than a message into an embed, whole', () => {
    const body = render(again('long'));
    expect(body.embeds).toEqual([{ description: `“${LONG_QUOTATION}”` }]);
    expect(body.content).toContain('— **Ada Stone**, paragraph 3');
    expect(body.flags & 4).toBe(0);
  });

  it('cuts no quotation, not even one that fits nowhere', () => {
    const body = render(again('huge'));
    expect(JSON.stringify(body)).not.toContain(HUGE_QUOTATION.slice(0, 20));
    expect(body.content).toContain('— **Ada Stone**, paragraph 3\nIt is too long to be shown here in full.');
  });

  it('offers to share only what one person sees, and only once', () => {
    const has = (view: Parameters<typeof render>[1]) =>
      JSON.stringify(render(again('said.0'), view).components).includes('"share:');
    expect(has({})).toBe(false);
    expect(has({ onlyMe: true })).toBe(true);
    expect(has({ onlyMe: true, shared: true })).toBe(false);
    expect(render(again('said.0'), { onlyMe: true }).flags & 64).toBe(64);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.integer({ min: 1, max: 6000 }).map((length) => '*@word '.repeat(length).slice(0, length)),
  );
  const spans: fc.Arbitrary<Span[]> = fc.array(fc.record({ text, quoted: fc.boolean() }), { maxLength: 4 });
  const op = fc.constantFrom('same' as const, 'missing' as const, 'added' as const);
  const part: fc.Arbitrary<Part> = fc.oneof(
    fc.record({ type: fc.constantFrom('lead' as const, 'note' as const), spans }),
    fc.record({ type: fc.constant('quotation' as const), words: text, speaker: text, source: text }),
    fc.record({ type: fc.constant('fact' as const), spans, source: text }),
    fc.record({ type: fc.constant('version' as const), whose: text, spans, source: text }),
    fc.record({
      type: fc.constant('check' as const),
      finding: text,
      note: spans,
      diff: fc.array(fc.record({ op, text }), { maxLength: 5 }),
    }),
  );

  it('holds every limit of Discord, whatever the reply', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 20 }),
        fc.array(text, { maxLength: 8 }),
        text,
        text,
        fc.stringMatching(/^[A-Za-z0-9._-]{1,80}$/),
        fc.nat(30),
        fc.boolean(),
        (parts, suggestions, footer, person, id, page, onlyMe) => {
          const base = again('said.0');
          const reply = { ...base, answer: { ...base.answer, id }, parts, suggestions, footer };
          for (const view of [
            { page, onlyMe, asked: person },
            { page, sharedBy: person },
          ]) {
            const body = { ...render(reply, view) };
            expect(brokenLimits(body)).toEqual([]);
            expect(body.content).not.toBe('');
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never cuts a quotation, whatever its length', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 }), (lengths) => {
        const quotations = lengths.map((length, at) => `${at} ${'w'.repeat(length)} end`);
        const parts = quotations.map(
          (words): Part => ({ type: 'quotation', words, speaker: 'A', source: 'b' }),
        );
        const reply = { ...again('said.0'), parts };
        const seen = Array.from({ length: 12 }, (_, page) => render(reply, { page })).flatMap((body) =>
          [body.content, ...body.embeds.map(({ description }) => description ?? '')].flatMap((shown) =>
            [...shown.matchAll(/“([^”]*)”?/g)].map(([, words]) => words),
          ),
        );
        for (const words of seen) expect(quotations).toContain(words);
      }),
    );
  });
});

describe('help', () => {
  it('offers as a slash command only what is one on Discord', () => {
    const help = notice(['/quotes NAME: what is on record.', '/people: who speaks.', '/help: this.']);
    expect(render(help).content.split('\n').filter(Boolean)).toEqual([
      '/quotes NAME: what is on record.',
      'people, after a mention of me: who speaks.',
      '/help: this.',
    ]);
  });
});

describe('line', () => {
  it('is never empty and pings nobody', () => {
    const body = { ...line('A line.') };
    expect(isEmpty(body)).toBe(false);
    expect(body).toMatchObject({ allowed_mentions: { parse: [] }, flags: 68 });
  });
});
