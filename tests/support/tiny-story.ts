import type { Story } from '../../src/story/schema.ts';

/* A made-up story, small enough to know by heart: a ferry, a mayor, a captain, and what they said. */

const said = { to: [], via: [], mentions: [], cues: [], denies: [], spans: [], grade: 'named' as const };
const told = { cues: [], denies: [] };

export const tinyStory: Story = {
  id: 'ferry',
  title: 'The ferry of Port Wick',
  headline: 'Mayor says ferry sails Monday, captain doubts it',
  outlet: 'Wick Herald',
  byline: 'Jo Penn',
  contributors: [],
  published: '2020-03-03',
  made: 'by hand',
  slips: [],
  asks: ['What did Quill say about the ferry?', 'Who is Bo Reed?', 'Will the ferry sail on Monday?'],
  people: [
    {
      id: 'quill',
      name: 'Ada Quill',
      short: 'Quill',
      kind: 'person',
      pronoun: 'she',
      role: 'mayor of Port Wick',
      names: ['the mayor', 'ada'],
      bio: 'Ada Quill is the mayor of Port Wick; she wants the ferry to sail.',
      paragraphs: [1, 2],
    },
    {
      id: 'reed',
      name: 'Bo Reed',
      short: 'Reed',
      kind: 'person',
      pronoun: 'he',
      role: 'captain of the ferry',
      side: 'line',
      names: ['the captain', 'bo'],
      bio: 'Bo Reed is the captain of the ferry and has doubts.',
      paragraphs: [2, 3],
    },
    {
      id: 'line',
      name: 'Wick Line',
      kind: 'group',
      pronoun: 'it',
      role: 'ferry company',
      names: ['the company'],
      paragraphs: [3],
    },
  ],
  occasions: [
    {
      id: 'meeting',
      name: 'the harbour meeting',
      words: ['harbour meeting'],
      place: 'Port Wick',
      time: { from: '2020-03-02', said: 'Monday, March 2, 2020' },
      present: ['quill', 'reed'],
      paragraph: 1,
    },
  ],
  subjects: [
    {
      id: 'ferry',
      name: 'The ferry',
      words: ['ferry', 'boat', 'sailing'],
      summary: 'The mayor wants the ferry to sail on Monday; its captain doubts that it is safe.',
      entries: ['sails-monday', 'not-safe'],
    },
    { id: 'fares', name: 'Fares', words: ['fare', 'fares', 'ticket prices'], entries: ['fares-stay'] },
  ],
  statements: [
    {
      ...said,
      id: 'sails-monday',
      speaker: 'quill',
      to: ['reed'],
      occasion: 'meeting',
      about: ['ferry'],
      quotes: ['The ferry will sail on Monday, whatever the wind'],
      gist: 'Quill told the captain that the boat leaves on Monday in any weather.',
      paragraph: 1,
    },
    {
      ...said,
      id: 'not-safe',
      speaker: 'reed',
      to: ['quill'],
      occasion: 'meeting',
      about: ['ferry'],
      mentions: ['quill'],
      quotes: ['I will not leave before it is safe', 'not one mile'],
      gist: 'Reed answered that he would not sail before it is safe.',
      paragraph: 2,
    },
    {
      ...said,
      id: 'fares-stay',
      speaker: 'quill',
      about: ['fares'],
      mentions: ['line'],
      quotes: [],
      gist: 'Quill said that fares would stay as they are this year.',
      paragraph: 3,
    },
  ],
  facts: [
    {
      ...told,
      id: 'storm',
      text: 'A storm closed the harbour of Port Wick.',
      parties: [],
      about: ['ferry'],
      place: 'Port Wick',
      time: { printed: 'on Sunday', from: '2020-03-01', said: 'Sunday, March 1, 2020' },
      paragraph: 1,
    },
    {
      ...told,
      id: 'built',
      text: 'The ferry was built in 1987 for Wick Line.',
      parties: ['line'],
      about: ['ferry'],
      time: { from: '1987' },
      paragraph: 3,
    },
  ],
  accounts: [
    {
      id: 'will-it-sail',
      question: 'Will the ferry sail on Monday?',
      summary: 'Accounts diverge: Quill says that it will, Reed that it will not before it is safe.',
      about: ['ferry'],
      versions: [
        { whose: ['quill'], says: 'Quill says that it sails on Monday.', rests: ['sails-monday'] },
        { whose: ['reed'], says: 'Reed says "not one mile" before it is safe.', rests: ['not-safe'] },
      ],
      cues: ['does the boat leave on monday'],
    },
  ],
  gaps: [],
};

/** A second story, so that there is more than one. */
export const otherStory: Story = {
  ...tinyStory,
  id: 'bridge',
  title: 'The bridge of Elm Ford',
  headline: 'Bridge of Elm Ford is to be painted',
  asks: [],
  people: [
    {
      id: 'moss',
      name: 'Cy Moss',
      short: 'Moss',
      kind: 'person',
      pronoun: 'he',
      names: ['cy'],
      paragraphs: [1],
    },
  ],
  occasions: [],
  subjects: [{ id: 'bridge', name: 'The bridge', words: ['bridge', 'paint'], entries: ['paint-it'] }],
  statements: [
    {
      ...said,
      id: 'paint-it',
      speaker: 'moss',
      about: ['bridge'],
      quotes: ['We shall paint it purple'],
      gist: 'Moss said that the bridge would be painted purple.',
      paragraph: 1,
    },
  ],
  facts: [],
  accounts: [],
};
