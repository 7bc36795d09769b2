import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/ingest/article/read-article.ts';
import { drawStory } from '../../src/ingest/draw/draw-story.ts';
import { namesForSeat, seatInWords, seatOf } from '../../src/ingest/names/seats.ts';
import { namesForGroup, shortLand, shortPlace } from '../../src/ingest/people/called.ts';

const draw = (text: string) => drawStory(readArticle(text, 'text'), '2024-03-13');

describe('seats', () => {
  test.each<[title: string, behind: string, words: string | null]>([
    ['Rep.', ' (R-Utah) said', 'Republican representative from Utah'],
    ['Sen.', ' (D-N.Y.), who', 'Democratic senator from New York'],
    ['Rep.', ' of Maryland, the', 'representative from Maryland'],
    ['Del.', ' of the Virgin Islands.', 'delegate from the Virgin Islands'],
    ['Senate leader', ' (Ky.) a month later', 'senator from Kentucky'],
    ['Mayor', ' of Port Harrow said', null],
    ['Rep.', ' said (again)', null],
  ])('%s …%s', (title, behind, words) => {
    const seat = seatOf(title, behind);
    expect(seat && seatInWords(seat)).toBe(words);
  });

  test('who holds one is asked for by its place', () => {
    expect(namesForSeat({ post: 'representative', place: 'Utah', party: 'Republican' })).toEqual(
      expect.arrayContaining(['utah congressman', 'utah republican', 'guy from utah']),
    );
  });
});

test('bodies go by their last word, their first letters and what readers call them', () => {
  expect(namesForGroup('Atomic Energy Agency')).toEqual(['AEA', 'agency', 'atomic agency', 'energy agency']);
  expect(namesForGroup('Republicans')).toContain('GOP');
  expect(namesForGroup('Northline')).toEqual([]);
});

test('lands and places go by their short forms', () => {
  expect(shortLand('North Harrow', 'A ship of the North was lost.')).toEqual(['NH', 'North']);
  expect(shortLand('North Harrow', 'They sailed to the North Sea.')).toEqual(['NH']);
  expect(shortPlace('New Harrow')).toEqual(['Harrow']);
});

const { people, statements } = draw(`Hearing ends early

An attorney for Lee, Mark Okafor, said Lee would not appear. "He has said it all," Okafor said.

Lee’s attorney declined to say more. Bob de Lange of the port said he was not told.

Ana Vera Reyes, who had come to listen, left. "We waited for nothing," she said. Vera Reyes has led the union since 2019.

"It was over in a minute," said O'Dell, the harbour clerk. Tom O’Dell took notes.
`);
const speakerOf = (words: string) =>
  statements.find(({ quotes }) => quotes.some((quote) => quote.includes(words)))?.speaker;
const named = (name: string) => people.filter((party) => [party.name, ...party.names].includes(name));

describe('one bearer, several names', () => {
  test('who serves somebody is named by both', () => {
    const [okafor] = named('lee attorney');
    expect(okafor?.name).toBe('Mark Okafor');
    expect(named("Lee's attorney")).toEqual([]);
  });
  test('a particle belongs to the surname', () => expect(named('de Lange')).toHaveLength(1));
  test('a name without its first word is the same, and she is who was named', () => {
    const [reyes] = named('Vera Reyes');
    expect(reyes?.name).toBe('Ana Vera Reyes');
    expect(speakerOf('We waited')).toBe(reyes?.id);
  });
  test('either apostrophe will do', () =>
    expect(people.filter(({ name }) => /Dell/.test(name))).toHaveLength(1));
});
