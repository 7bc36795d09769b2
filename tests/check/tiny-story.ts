import { openRecord, type Record } from '../../src/match/record.ts';
import {
  headSchema,
  partySchema,
  type Statement,
  type Story,
  statementSchema,
} from '../../src/story/schema.ts';
import { fingerprint } from '../../src/story/shingles.ts';

const said = (id: string, speaker: string, paragraph: number, quotes: string[], gist: string): Statement =>
  statementSchema.parse({ id, speaker, paragraph, quotes, gist });

/** Two people about a ferry, in five paragraphs. */
const story: Story = {
  ...headSchema.parse({
    id: 'ferry',
    title: 'The ferry',
    headline: 'Ferry runs again',
    outlet: 'Harbour Post',
    published: '2021-06-03',
  }),
  people: [
    partySchema.parse({ id: 'town', name: 'Northhaven', kind: 'government', names: ['the town'] }),
    partySchema.parse({
      id: 'lee',
      name: 'Ann Lee',
      short: 'Lee',
      kind: 'person',
      pronoun: 'she',
      side: 'town',
      names: ['the mayor', 'lee', 'ann'],
    }),
    partySchema.parse({
      id: 'ray',
      name: 'Bob Ray',
      short: 'Ray',
      kind: 'person',
      pronoun: 'he',
      names: ['the captain', 'ray', 'bob'],
    }),
  ],
  occasions: [],
  subjects: [],
  statements: [
    said(
      'lee-start',
      'lee',
      1,
      ['It is a start, and not a promise'],
      'Lee said that the first trip was a start only.',
    ),
    said('lee-money', 'lee', 1, ['The money will come.'], 'Lee said that money would come.'),
    said('ray-engine', 'ray', 2, ['The old engine is tired.'], 'Ray said that the engine is worn.'),
    said('ray-crew', 'ray', 2, ['My crew is not.'], 'Ray said that his crew is not tired.'),
    said('ray-winter', 'ray', 3, [], 'Ray said that the ferry cannot run in heavy ice.'),
    said('lee-bob', 'lee', 4, ['a gifted grumbler'], 'Lee called Ray a gifted grumbler.'),
  ],
  facts: [],
  accounts: [],
  gaps: [],
  shingles: fingerprint([
    { paragraph: 0, text: 'Ferry runs again' },
    {
      paragraph: 1,
      text: '"It is a start, and not a promise," Lee told the crowd on the quay. "The money will come."',
    },
    {
      paragraph: 2,
      text: 'Ray was less cheerful. "The old engine is tired. My crew is not." He then sailed.',
    },
    { paragraph: 3, text: 'In heavy ice, Ray said, the ferry cannot run.' },
    { paragraph: 4, text: 'Lee called him "a gifted grumbler" as a cold drizzle fell on the quay.' },
  ]),
};

export const ferry: Record = openRecord(story);
