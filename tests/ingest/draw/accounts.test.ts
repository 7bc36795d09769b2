import { describe, expect, test } from 'vitest';
import { accountsOf } from '../../../src/ingest/draw/accounts.ts';
import type { Party, Statement } from '../../../src/story/schema.ts';

const person = (id: string, name: string): Party => ({
  id,
  name,
  kind: 'person',
  pronoun: 'they',
  names: [name.split(' ').at(-1) ?? name],
  paragraphs: [1],
});
const people = [person('reyes', 'Dana Reyes'), person('okafor', 'Samuel Okafor')];

const said = (speaker: string, gist: string, via: string[] = []): Statement => ({
  id: `${speaker}-${gist.length}`,
  speaker,
  to: [],
  via,
  replies: [],
  about: [],
  mentions: [],
  quotes: [],
  gist,
  paragraph: 1,
  cues: [],
  denies: [],
  grade: 'named',
  spans: [],
});

const pairs = (...statements: Statement[]) =>
  accountsOf(statements, people, new Set()).map(({ versions }) => versions.flatMap(({ whose }) => whose));

describe('accounts that deny each other', () => {
  test.each<[what: string, a: Statement, b: Statement, found: boolean]>([
    [
      'talked against not talked',
      said('reyes', 'Dana Reyes said they had discussed the bridge.'),
      said('okafor', 'Samuel Okafor said they had not talked about the bridge.'),
      true,
    ],
    [
      'a report against rumours',
      said('reyes', 'Dana Reyes reported plans that would move 200 troops to the harbour.'),
      said('okafor', 'Samuel Okafor said the report of the 200 troops plan was rumours.'),
      true,
    ],
    [
      'two denials',
      said('reyes', 'Dana Reyes said they had not discussed the bridge.'),
      said('okafor', 'Samuel Okafor said they had not talked about the bridge.'),
      false,
    ],
    [
      'another matter denied',
      said('reyes', 'Dana Reyes said they had discussed the bridge.'),
      said('okafor', 'Samuel Okafor said the ferry would not run on Sunday.'),
      false,
    ],
    [
      'one and the same person',
      said('okafor', 'Samuel Okafor said they had discussed the bridge.'),
      said('okafor', 'Samuel Okafor said they had not talked about the bridge.'),
      false,
    ],
    [
      'a denial that the other passed on',
      said('reyes', 'Dana Reyes said they had discussed the bridge.'),
      said('okafor', 'Samuel Okafor said they had not talked about the bridge.', ['reyes']),
      false,
    ],
  ])('%s', (_, a, b, found) => {
    expect(pairs(a, b)).toEqual(found ? [[a.speaker, b.speaker]] : []);
  });
});
