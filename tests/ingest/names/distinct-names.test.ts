import { describe, expect, test } from 'vitest';
import { distinctNames } from '../../../src/ingest/names/distinct-names.ts';
import type { Party } from '../../../src/story/schema.ts';

const person = (id: string, name: string, rest: Partial<Party>): Party => ({
  id,
  name,
  kind: 'person',
  pronoun: 'they',
  names: [],
  paragraphs: [1],
  ...rest,
});
const namesOf = (people: Party[], id: string) => distinctNames(people).find((p) => p.id === id)?.names;

describe('a name is one party’s', () => {
  test('a post that two hold is no one’s', () => {
    const people = [
      person('a', 'Ana Reyes', { names: ['Ana', 'mayor'] }),
      person('b', 'Ben Okafor', { names: ['Ben', 'Mayor'] }),
    ];
    expect(namesOf(people, 'a')).toEqual(['Ana']);
    expect(namesOf(people, 'b')).toEqual(['Ben']);
  });

  test('a role as printed wins over one that only follows from another', () => {
    const people = [
      person('a', 'Ana Reyes', { role: 'harbour master', names: ['harbour master'] }),
      person('b', 'Ben Okafor', { role: 'port chief', names: ['harbour master', 'port chief'] }),
    ];
    expect(namesOf(people, 'a')).toEqual(['harbour master']);
    expect(namesOf(people, 'b')).toEqual(['port chief']);
  });

  test('a surname that two share is that of the one told of more', () => {
    const people = [
      person('a', 'Ana Reyes', { short: 'Reyes', names: ['Reyes'] }),
      person('b', 'Ben Reyes', { short: 'Reyes', names: ['Reyes'], paragraphs: [1, 2, 3] }),
    ];
    expect(namesOf(people, 'a')).toEqual([]);
    expect(namesOf(people, 'b')).toEqual(['Reyes']);
  });
});
