import type { Answer, AnswerKind, Bot, Completion, Part, Reply, Span, WhoSaid } from '../../src/index.ts';

/*
 * A bot with a tiny made-up record, for tests of the adapters: it keeps the promises of the door (the same
 * reply again from its id, follow-ups within a conversation, choices that narrow) and its quotes are hostile.
 */

export interface FakeQuote {
  id: string;
  words: string;
  speaker: string;
  to: string;
  about: string;
}

export const QUOTES: FakeQuote[] = [
  {
    id: 'q1',
    words: 'The ferry will sail on Monday',
    speaker: 'Ada Quill',
    to: 'Bo Reed',
    about: 'the ferry',
  },
  {
    id: 'q2',
    words: 'No ferry leaves before it is safe',
    speaker: 'Bo Reed',
    to: 'Ada Quill',
    about: 'the ferry',
  },
  {
    id: 'q3',
    words: 'The harbour belongs to all of us',
    speaker: 'Ada Quill',
    to: 'reporters',
    about: 'the harbour',
  },
  {
    id: 'q4',
    words:
      '<!channel> *bold* _it_ `code` ~no~ @everyone <@U1> <https://evil.test|click> &amp; :boom: https://x.test',
    speaker: 'Cy Sly',
    to: 'everyone',
    about: 'markup',
  },
];

export const FOOTER = 'Harbour Post, March 3, 2020';
/** Asked about this, the fake throws, as the real bot never should. */
export const FAULT = 'break down';
export const LONG_ITEMS = 23;

const plain = (text: string): Span[] => [{ text }];

function spanText(spans: Span[]): string {
  return spans.map((span) => (span.quoted ? `“${span.text}”` : span.text)).join('');
}

function partText(part: Part): string {
  if (part.type === 'quotation') return `“${part.words}” — ${part.speaker} (${part.source})`;
  if (part.type === 'check') return `${part.finding}: ${spanText(part.note)}`;
  if (part.type === 'version') return `${part.whose}: ${spanText(part.spans)}`;
  return spanText(part.spans);
}

function reply(id: string, kind: AnswerKind, parts: Part[], suggestions: string[] = []): Reply {
  const text = parts.map(partText).join('\n');
  const answer: Answer = {
    id,
    answered: kind !== 'none' && kind !== 'help',
    kind,
    verdict: null,
    lead: parts[0] ? partText(parts[0]) : '',
    evidence: [],
    versions: [],
    checks: [],
    notes: [],
    suggestions,
    source: FOOTER,
    text,
  };
  return { answer, parts, suggestions, footer: kind === 'help' ? '' : FOOTER, plain: text };
}

function quotation(quote: FakeQuote): Part {
  return { type: 'quotation', words: quote.words, speaker: quote.speaker, source: 'paragraph 4' };
}

function quoteReply(quotes: FakeQuote[]): Reply {
  const first = quotes[0];
  if (!first) return replies.none();
  const lead: Part = {
    type: 'lead',
    spans: [{ text: `${first.speaker} said to ${first.to}: ` }, { text: first.words, quoted: true }],
  };
  return reply(
    `say.${quotes.map(({ id }) => id).join('.')}`,
    'quote',
    [lead, ...quotes.map(quotation)],
    ['What is disputed?', 'What happened when?'],
  );
}

const replies = {
  none: () =>
    reply(
      'none',
      'none',
      [{ type: 'lead', spans: plain('The record does not say.') }],
      ['What is disputed?'],
    ),
  long: () =>
    reply('long', 'timeline', [
      { type: 'lead', spans: plain('What happened, in order.') },
      ...Array.from({ length: LONG_ITEMS }, (_, at): Part => {
        const words = `Item ${at + 1}: ${'so it went, and then on. '.repeat(12)}`;
        return at % 2 === 0
          ? { type: 'quotation', words, speaker: 'Ada Quill', source: `paragraph ${at}` }
          : { type: 'fact', spans: plain(words), source: `paragraph ${at}` };
      }),
    ]),
  huge: () =>
    reply('huge', 'quote', [
      { type: 'lead', spans: plain('One very long speech.') },
      { type: 'quotation', words: 'on and on '.repeat(2000), speaker: 'Cy Sly', source: 'paragraph 9' },
    ]),
  conflict: () =>
    reply('conflict', 'conflict', [
      { type: 'lead', spans: plain('They differ on whether the ferry was safe.') },
      {
        type: 'version',
        whose: 'Ada Quill',
        spans: [{ text: 'It was ready: ' }, { text: 'The ferry will sail on Monday', quoted: true }],
        source: 'paragraph 4',
      },
      {
        type: 'version',
        whose: 'Bo Reed',
        spans: [{ text: 'It was not: ' }, { text: 'No ferry leaves before it is safe', quoted: true }],
        source: 'paragraph 5',
      },
      { type: 'note', spans: plain('Neither was asked again.') },
    ]),
  exact: () =>
    reply('check.exact', 'verdict', [
      {
        type: 'check',
        finding: 'exact',
        note: plain('Ada Quill said exactly this.'),
        diff: [{ op: 'same', text: 'The ferry will sail on Monday' }],
      },
      quotation(QUOTES[0] as FakeQuote),
    ]),
  altered: () =>
    reply('check.altered', 'verdict', [
      {
        type: 'check',
        finding: 'altered',
        note: plain('Ada Quill said it in other words.'),
        diff: [
          { op: 'same', text: 'The ferry will sail on ' },
          { op: 'missing', text: 'Monday' },
          { op: 'added', text: 'Tuesday' },
        ],
      },
      quotation(QUOTES[0] as FakeQuote),
    ]),
  unknown: () =>
    reply('check.unknown', 'verdict', [
      { type: 'check', finding: 'not on record', note: plain('Nobody is on record with this.'), diff: [] },
    ]),
  help: (of = '') =>
    reply(`help${of && `.${of}`}`, 'help', [
      { type: 'lead', spans: plain(`How to ask${of && ` with ${of}`}: who said it, or about what?`) },
    ]),
};

function matching(facets: WhoSaid): FakeQuote[] {
  const has = (field: string, wanted = '') => field.toLowerCase().includes(wanted.toLowerCase());
  return QUOTES.filter(
    (quote) =>
      has(quote.speaker, facets.speaker) &&
      has(quote.to, facets.to) &&
      has(quote.about, facets.about) &&
      has(quote.words, facets.words),
  );
}

export function createHarbourBot(): Bot {
  const last = new Map<string, string>();

  function ask(text: string, conversation: string): Reply {
    const asked = text.toLowerCase();
    if (asked.includes(FAULT)) throw new Error('the fake broke down, as it was told to');
    const command = /^\/?(who-said|ask|quotes|timeline|story|check|help)\b\s*(.*)$/is.exec(text);
    if (command) return bot.command(command[1]?.toLowerCase() as 'help', command[2] ?? '', conversation);
    const about = ['ferry', 'harbour', 'markup'].find((subject) => asked.includes(subject));
    const who = ['Quill', 'Reed', 'Sly'].find((name) => asked.includes(name.toLowerCase()));
    const subject = about ?? (who ? last.get(conversation) : undefined);
    if (about) last.set(conversation, about);
    if (asked.includes('disputed')) return replies.conflict();
    if (asked.includes('when')) return replies.long();
    if (asked.includes('long speech')) return replies.huge();
    if (!subject && !(who && asked.includes('say'))) return replies.none();
    return quoteReply(matching({ about: subject ?? '', speaker: who ?? '' }));
  }

  const bot: Bot = {
    ask: ({ text, conversation }) => ask(text, conversation),
    command(name, argument, conversation) {
      if (name === 'help') return replies.help(argument);
      if (name === 'timeline') return replies.long();
      if (name === 'story') return quoteReply(QUOTES.slice(0, 3));
      if (!argument.trim()) return replies.help(name);
      if (name === 'check') return bot.check(argument);
      return ask(argument, conversation);
    },
    whoSaid(facets) {
      return Object.values(facets).some(Boolean) ? quoteReply(matching(facets)) : replies.help('who-said');
    },
    check(text) {
      if (text.includes('The ferry will sail on Monday')) return replies.exact();
      return text.includes('The ferry will sail on') ? replies.altered() : replies.unknown();
    },
    again(id) {
      if (id.startsWith('say.')) {
        const ids = id.split('.').slice(1);
        const quotes = QUOTES.filter((quote) => ids.includes(quote.id));
        return quotes.length > 0 ? quoteReply(quotes) : undefined;
      }
      const known: Record<string, () => Reply> = {
        none: replies.none,
        long: replies.long,
        huge: replies.huge,
        conflict: replies.conflict,
        'check.exact': replies.exact,
        'check.altered': replies.altered,
        'check.unknown': replies.unknown,
      };
      return known[id]?.();
    },
    complete(facet, typed, chosen): Completion[] {
      const left = matching({ ...chosen, [facet]: '' });
      const values = left.map((quote) =>
        facet === 'words' ? quote.words.split(' ').slice(0, 3).join(' ') : quote[facet],
      );
      return [...new Set(values)]
        .filter((value) => value.toLowerCase().includes(typed.toLowerCase()))
        .map((value) => ({ value, count: values.filter((each) => each === value).length }))
        .map(({ value, count }) => ({ value, count, label: `${value} (${count})` }))
        .sort((one, other) => other.count - one.count);
    },
    completeTimeline: (typed) => bot.complete('about', typed, {}),
    overview: () => [
      {
        story: 'harbour',
        title: 'The Harbour Talks',
        source: FOOTER,
        people: [
          { name: 'Ada Quill', role: 'mayor', statements: 2 },
          { name: 'Bo Reed', role: 'captain', statements: 1 },
        ],
        subjects: [
          { name: 'the ferry', entries: 2 },
          { name: 'the harbour', entries: 1 },
        ],
        accounts: ['Was the ferry safe? It is disputed'],
        asks: [
          'Who spoke of the ferry?',
          'What is disputed?',
          'What happened when?',
          'Who owns the harbour?',
          'Fifth?',
        ],
      },
    ],
    forget: (conversation) => void last.delete(conversation),
  };
  return bot;
}
