import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText, unescapeText } from '../../../adapters/slack/escape.ts';
import { plainText, wordsOf } from '../../../adapters/slack/plain-text.ts';

test.each([
  ['<@UBOT> who said it?', 'who said it?'],
  ['hey <@UBOT|ontherecord>, who said it', 'hey , who said it'],
  ['<@U2|bo> said it', '@bo said it'],
  ['in <#C1|news>', 'in #news'],
  ['<!channel> <!here> <!subteam^S1|@press>', '@channel @here @press'],
  ['<!date^1^{date}|May 14>', 'May 14'],
  ['<https://a.test/x?y=1&amp;z=2>', 'https://a.test/x?y=1&z=2'],
  ['<https://a.test|the piece>', 'the piece'],
  ['<mailto:a@b.test|a@b.test>', 'a@b.test'],
  ['a@b.test and @scope/package stay', 'a@b.test and @scope/package stay'],
  ['1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
  ['typed &lt;!channel&gt; by hand', 'typed <!channel> by hand'],
  ['a lone < and a > stay', 'a lone < and a > stay'],
])('%s is read as %s', (text, plain) => {
  expect(plainText(text, 'UBOT')).toBe(plain);
});

test('escaping and back changes nothing, and leaves nothing that Slack reads as markup', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', 'l', 't', ';', 'a', 'm', 'p', '!') }),
      (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
        expect(escapeText(text)).not.toMatch(/[<>]/);
      },
    ),
  );
});

const section = (elements: object[], type = 'rich_text_section') => ({ type, elements });
test.each([
  [
    'its rich text, without the marks of formatting',
    {
      text: '*“So”*',
      blocks: [
        { type: 'rich_text', elements: [section([{ type: 'text', text: '“So”', style: { bold: true } }])] },
      ],
    },
    '“So”',
  ],
  [
    'a block quote as a quotation',
    {
      text: '&gt; So',
      blocks: [{ type: 'rich_text', elements: [section([{ type: 'text', text: 'So' }], 'rich_text_quote')] }],
    },
    '“So”',
  ],
  [
    'a block quote that has its own marks as it is',
    {
      blocks: [
        { type: 'rich_text', elements: [section([{ type: 'text', text: '"So" he' }], 'rich_text_quote')] },
      ],
    },
    '"So" he',
  ],
  ['its text where it has no blocks', { text: 'a &amp; “b”' }, 'a & “b”'],
  ['a forwarded message', { text: '', attachments: [{ text: '“So”' }] }, '“So”'],
  ['nothing of what is malformed', { text: 7, blocks: 'x', attachments: [1] }, ''],
])('the words of a message are %s', (_, message, words) => {
  expect(wordsOf(message)).toBe(words);
});
