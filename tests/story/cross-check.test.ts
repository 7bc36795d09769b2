import { describe, expect, test } from 'vitest';
import { crossCheck } from '../../src/story/cross-check.ts';
import type {
  Account,
  Fact,
  Gap,
  Occasion,
  Party,
  Statement,
  Story,
  Subject,
} from '../../src/story/schema.ts';
import { otherStory, tinyStory } from '../support/tiny-story.ts';
import { wordedStory } from '../support/worded-story.ts';

/** The worded story with one entry of each list changed. */
interface Change {
  people?: Partial<Party>;
  occasions?: Partial<Occasion>;
  subjects?: Partial<Subject>;
  statements?: Partial<Statement>;
  facts?: Partial<Fact>;
  accounts?: Partial<Account>;
  gaps?: Partial<Gap>;
}
const faultsOf = (story: Story) => crossCheck(story).map(({ file, text }) => `${file}: ${text}`);
const changed = (change: Change): Story => {
  const lists = Object.entries(change).map(([list, fields]) => {
    const [first, ...others] = wordedStory[list as keyof Change];
    return [list, [{ ...first, ...fields }, ...others]];
  });
  return { ...wordedStory, ...Object.fromEntries(lists) };
};
const version = { whose: ['quill'], says: 'It sails.', rests: ['sails-monday'] };

describe('a story whose ids all lead somewhere', () => {
  test('has no fault', () => {
    for (const story of [tinyStory, otherStory, wordedStory]) expect(faultsOf(story)).toEqual([]);
  });
});

describe('an id that leads nowhere is told by file, entry and field', () => {
  test.each<[change: Change, fault: string]>([
    [{ people: { side: 'x' } }, 'people.json: entry "quill", field "side": there is no party "x"'],
    [
      { occasions: { present: ['reed', 'x'] } },
      'occasions.json: entry "meeting", field "present": there is no party "x"',
    ],
    [{ subjects: { within: 'x' } }, 'subjects.json: entry "ferry", field "within": there is no subject "x"'],
    [
      { subjects: { entries: ['x'] } },
      'subjects.json: entry "ferry", field "entries": there is no statement or fact "x"',
    ],
    [
      { statements: { speaker: 'x' } },
      'statements.json: entry "sails-monday", field "speaker": there is no party "x"',
    ],
    [
      { statements: { to: ['x'] } },
      'statements.json: entry "sails-monday", field "to": there is no party "x"',
    ],
    [
      { statements: { via: ['x'] } },
      'statements.json: entry "sails-monday", field "via": there is no party "x"',
    ],
    [
      { statements: { mentions: ['x'] } },
      'statements.json: entry "sails-monday", field "mentions": there is no party "x"',
    ],
    [
      { statements: { replies: ['x'] } },
      'statements.json: entry "sails-monday", field "replies": there is no statement "x"',
    ],
    [
      { statements: { about: ['x'] } },
      'statements.json: entry "sails-monday", field "about": there is no subject "x"',
    ],
    [
      { statements: { occasion: 'x' } },
      'statements.json: entry "sails-monday", field "occasion": there is no occasion "x"',
    ],
    [{ facts: { parties: ['x'] } }, 'facts.json: entry "storm", field "parties": there is no party "x"'],
    [{ facts: { about: ['x'] } }, 'facts.json: entry "storm", field "about": there is no subject "x"'],
    [{ facts: { occasion: 'x' } }, 'facts.json: entry "storm", field "occasion": there is no occasion "x"'],
    [
      { accounts: { about: ['x'] } },
      'accounts.json: entry "will-it-sail", field "about": there is no subject "x"',
    ],
    [
      { accounts: { versions: [version, { ...version, whose: ['x'] }] } },
      'accounts.json: entry "will-it-sail", field "versions.whose": there is no party "x"',
    ],
    [
      { accounts: { versions: [version, { ...version, rests: ['x'] }] } },
      'accounts.json: entry "will-it-sail", field "versions.rests": there is no statement or fact "x"',
    ],
    [{ gaps: { parties: ['x'] } }, 'gaps.json: entry "passengers", field "parties": there is no party "x"'],
    [{ gaps: { about: ['x'] } }, 'gaps.json: entry "passengers", field "about": there is no subject "x"'],
    [
      { gaps: { nearest: ['x'] } },
      'gaps.json: entry "passengers", field "nearest": there is no statement or fact "x"',
    ],
  ])('%j', (change, fault) => {
    expect(faultsOf(changed(change))).toEqual([fault]);
  });

  test('nor is an id of another kind one', () => {
    expect(faultsOf(changed({ gaps: { nearest: ['will-it-sail'] } }))).toHaveLength(1);
    expect(faultsOf(changed({ statements: { speaker: 'ferry' } }))).toHaveLength(1);
  });

  test('every fault is told', () => {
    expect(faultsOf(changed({ statements: { to: ['x', 'y'] }, gaps: { about: ['z'] } }))).toHaveLength(3);
  });
});

describe('an id or a name of two', () => {
  const [quill, ...others] = tinyStory.people;
  const [storm] = tinyStory.facts;
  if (!quill || !storm) throw new Error('The story has lost its people and facts');

  test.each<[story: Partial<Story>, fault: string]>([
    [{ facts: [...tinyStory.facts, storm] }, 'facts.json: entry "storm", field "id": this id is used twice'],
    [
      { facts: [...tinyStory.facts, { ...storm, id: 'not-safe' }] },
      'facts.json: entry "not-safe", field "id": this id is used twice',
    ],
    [
      { people: [...tinyStory.people, { ...quill, name: 'Cy Quill', names: [] }] },
      'people.json: entry "quill", field "id": this id is used twice',
    ],
    [
      { people: [{ ...quill, names: ['THE CAPTAIN'] }, ...others] },
      'people.json: entry "reed", field "names": "the captain" is a name of "quill" already',
    ],
    [
      { people: [...tinyStory.people, { ...quill, id: 'cy', name: 'Wíck Line', names: [] }] },
      'people.json: entry "cy", field "names": "wick line" is a name of "line" already',
    ],
  ])('%#: %s', (story, fault) => {
    expect(faultsOf({ ...tinyStory, ...story })).toEqual([fault]);
  });

  test('is no fault where one party has the name twice', () => {
    expect(
      faultsOf({
        ...tinyStory,
        people: [{ ...quill, names: [quill.name, 'the mayor', 'The Mayor'] }, ...others],
      }),
    ).toEqual([]);
  });

  test('is told by the file that it stands in', () => {
    const statements = [...tinyStory.statements, ...tinyStory.statements.slice(0, 1)];
    expect(faultsOf({ ...tinyStory, statements })[0]).toMatch(/^statements\.json: /);
  });

  test.each<[story: Partial<Story>]>([
    [{ gaps: [...wordedStory.gaps, ...wordedStory.gaps.slice(0, 1)] }],
    [{ accounts: [...wordedStory.accounts, ...wordedStory.accounts] }],
  ])('is told of gaps and accounts, too: %#', (story) => {
    expect(faultsOf({ ...wordedStory, ...story })).not.toEqual([]);
  });
});
