import type { Answer, Bot, Completion, Part, Reply, WhoSaid } from '../../src/index.ts';

/** A made-up record, hostile on purpose: nothing in it may ping, format or link on any platform. */
export const record = [
  { speaker: 'Ada Stone', to: 'Bo Marsh', about: 'the bridge', words: 'We will open the bridge in June.' },
  { speaker: 'Bo Marsh', to: 'Ada Stone', about: 'the bridge', words: 'Not one stone of it is paid for.' },
  {
    speaker: 'Ada Stone',
    to: 'the press',
    about: 'the ferry',
    words: 'Tell @everyone and <@1> that **the ferry** is [free](http://ferry.example) ```now``` <!channel>',
  },
];

export const CLAIM = 'We will open the tunnel in June.';
export const LONG_QUOTATION = 'All along the river the people waited for it. '.repeat(55).trim();
export const HUGE_QUOTATION = 'And they waited for it again. '.repeat(200).trim();
export const SUGGESTION = 'What did Bo Marsh say about the bridge?';

const SOURCE = 'paragraph 3';

const quotation = ({ speaker, words }: { speaker: string; words: string }): Part => ({
  type: 'quotation',
  words,
  speaker,
  source: SOURCE,
});
const lead = (text: string): Part => ({ type: 'lead', spans: [{ text }] });
const note = (text: string): Part => ({ type: 'note', spans: [{ text }] });

function reply(id: string, kind: Answer['kind'], parts: Part[], suggestions = [SUGGESTION]): Reply {
  const text = parts.map((part) => JSON.stringify(part)).join('\n');
  const answer: Answer = {
    id,
    answered: kind !== 'none',
    kind,
    verdict: null,
    lead: '',
    evidence: [],
    versions: [],
    checks: [],
    notes: [],
    suggestions,
    source: 'The River Post, May 1, 2031',
    text,
  };
  return { answer, parts, suggestions, footer: answer.source, plain: text };
}

const said = (at: number): Reply => {
  const statement = record[at] ?? { speaker: '', to: '', about: '', words: '' };
  return reply(`said.${at}`, 'quote', [
    lead(`${statement.speaker} said it to ${statement.to}.`),
    quotation(statement),
  ]);
};

const none = (): Reply => reply('none', 'none', [lead('The record does not say.')]);
const help = (): Reply => reply('help', 'help', [lead('Ask who said what.')], [SUGGESTION, 'Who opened it?']);

const everything = (): Reply =>
  reply('everything', 'person', [
    lead('All that was said, many times over.'),
    ...Array.from({ length: 10 }, () => record.map(quotation)).flat(),
  ]);

const conflict = (): Reply =>
  reply('conflict', 'conflict', [
    lead('The accounts diverge.'),
    {
      type: 'version',
      whose: 'Ada Stone',
      spans: [{ text: 'it is paid for' }],
      source: SOURCE,
    },
    {
      type: 'version',
      whose: 'Bo Marsh',
      spans: [{ text: 'she is wrong: ' }, { text: 'Not one stone', quoted: true }],
      source: SOURCE,
    },
  ]);

const check = (claimed: string): Reply =>
  reply('check', 'verdict', [
    lead('One quotation was altered.'),
    {
      type: 'check',
      finding: 'altered',
      note: [{ text: 'Ada Stone said "bridge", not: ' }, { text: claimed, quoted: true }],
      diff: [
        { op: 'same', text: 'We will open the ' },
        { op: 'missing', text: 'bridge ' },
        { op: 'added', text: 'tunnel ' },
        { op: 'same', text: 'in June.' },
      ],
    },
    quotation(record[0] ?? { speaker: '', words: '' }),
  ]);

const fixed: Record<string, () => Reply> = {
  none,
  help,
  everything,
  conflict,
  check: () => check(CLAIM),
  long: () =>
    reply('long', 'quote', [lead('At length.'), quotation({ speaker: 'Ada Stone', words: LONG_QUOTATION })]),
  huge: () =>
    reply('huge', 'quote', [lead('At length.'), quotation({ speaker: 'Ada Stone', words: HUGE_QUOTATION })]),
};

function search(words: string): Reply {
  if (words === 'fail') throw new Error('as asked');
  const named = Object.keys(fixed).find((name) => words.includes(name));
  if (named) return fixed[named]?.() ?? none();
  const tokens = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const scores = record.map((entry) => {
    const text = Object.values(entry).join(' ').toLowerCase();
    const named = tokens.some((token) => entry.speaker.toLowerCase().includes(token)) ? 1 : 0;
    return named + tokens.filter((token) => text.includes(token)).length;
  });
  const best = Math.max(...scores);
  if (best === 0) {
    return reply('none', 'none', [lead('The record does not say.'), note(`You asked: ${words}`)]);
  }
  return said(scores.indexOf(best));
}

const matches = (facets: WhoSaid) =>
  record.filter((entry) =>
    Object.entries(facets).every(([facet, wanted]) =>
      entry[facet as keyof typeof entry].toLowerCase().includes(String(wanted).toLowerCase()),
    ),
  );

/** A bot over the made-up record, for tests of the adapters: the words "everything", "conflict", "long", "huge", "none" and "help" in a question give what they say, "fail" throws. */
export function createFakeBot(): Bot {
  const last = new Map<string, Reply>();
  const bot: Bot = {
    ask({ text, conversation }) {
      const before = last.get(conversation);
      const answered = /^and\b/i.test(text) ? (before ?? none()) : search(text);
      last.set(conversation, answered);
      return answered;
    },
    command(name, argument, conversation) {
      if (name === 'help' || argument === '') return help();
      return bot.ask({ text: argument, conversation });
    },
    whoSaid(facets) {
      if (Object.keys(facets).length === 0) return help();
      const found = matches(facets)[0];
      return found ? said(record.indexOf(found)) : none();
    },
    check,
    again(id) {
      const [, at] = /^said\.(\d)$/.exec(id) ?? [];
      return at ? said(Number(at)) : fixed[id]?.();
    },
    complete(facet, typed, chosen): Completion[] {
      const counts = new Map<string, number>();
      for (const entry of matches(chosen)) {
        const value = entry[facet];
        if (value.toLowerCase().includes(typed.toLowerCase()))
          counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([value, count]) => ({ value, label: `${value.slice(0, 60)} (${count})`, count }));
    },
    completeTimeline: (typed) => bot.complete('about', typed, {}),
    overview: () => [
      {
        story: 'bridge',
        title: 'The bridge and the ferry',
        source: 'The River Post, May 1, 2031',
        people: [{ name: 'Ada Stone', role: 'mayor', statements: 2 }],
        subjects: [{ name: 'the bridge', entries: 2 }],
        accounts: ['Is it paid for?'],
        asks: [SUGGESTION],
      },
    ],
    forget: (conversation) => void last.delete(conversation),
  };
  return bot;
}
