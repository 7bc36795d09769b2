import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/understand/clean.ts';

describe('what a person typed', () => {
  test.each<[typed: string, text: string, why: string]>([
    ['<@U123> <#C1|news> who said it?', 'who said it?', 'mentions of people and channels'],
    ['@bo who said it', 'who said it', 'a mention as plain text'],
    ['mail me a@b.example', 'mail me a@b.example', 'an address is no mention'],
    ['<https://x.test/a|the ferry> or https://x.test?b=1', 'the ferry or', 'links, but for their text'],
    ['[the ferry](https://x.test) sank', 'the ferry sank', 'the same in Markdown'],
    ['**who** __said__ ~~it~~ ||now||', 'who said it now', 'marks in pairs'],
    ['is *Reed* right, or _Quill_', 'is Reed right, or Quill', 'single marks around words'],
    ['2*3*4 of snake_case_name', '2*3*4 of snake_case_name', 'no marks within words'],
    ['```js\nwho said it\n``` `now`', 'who said it\n now', 'code fences'],
    ['> who\n- said\n# it\n1. now', 'who\nsaid\nit\nnow', 'quoted lines, lists, headings'],
    [
      '<b>who</b> <script>alert("x")</script>said <!-- no --> it',
      'who said it',
      'tags, and what scripts hold',
    ],
    ['who <script>alert(1)', 'who', 'a script that does not end'],
    ['3 < 4 and 5 > 2', '3 < 4 and 5 > 2', 'signs that are no tags'],
    ['&lt;b&gt; &amp; &quot;it&#39;s&quot;', '<b> & "it\'s"', 'entities'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;', 'entities are read once'],
    ['👍🏽 who :smile: <:ok:123> said 🇫🇷 it at 3:46:10', 'who said it at 3:46:10', 'emoji, however written'],
    ['\u200bwho\u0007 said\u00ad it', 'who said it', 'what nobody sees'],
    ['/ask who said it', 'who said it', 'a command typed as text'],
    ['who’d say it', 'who did say it', 'a short form that hides a verb'],
    ['what was it called', 'what names it', 'a name is asked for'],
    [' \t ', '', 'nothing'],
  ])('%j → %j: %s', (typed, text) => {
    expect(clean(typed)).toBe(text);
  });

  test.each<[json: unknown, text: string]>([
    [{ question: 'who said it?' }, 'who said it?'],
    [{ id: 'a long identifier, not a question', Text: 'who said it?' }, 'who said it?'],
    [[{ a: { b: 'who said it?' } }, 'x'], 'who said it?'],
    ['who said it?', 'who said it?'],
    [{ n: 3 }, '{"n":3}'],
    [{ a: { b: { c: { d: { question: 'too deep' } } } } }, '{"a":{"b":{"c":{"d":{"question":"too deep"}}}}}'],
  ])('%j, as JSON, says %j', (json, text) => {
    expect(clean(JSON.stringify(json))).toBe(text);
  });

  test('that only looks like JSON is text', () => {
    expect(clean('{"question": "who')).toBe('{"question": "who');
    expect(clean('[who] said it')).toBe('[who] said it');
  });

  test('is read whatever it is, and plain words stay as they are', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), words, (any, plain) => {
        expect(clean(any)).toBe(clean(any).trim());
        expect(clean(plain)).toBe(plain);
      }),
    );
  });
});
