import { describe, expect, test } from 'vitest';
import {
  lacksMembers,
  lacksPerson,
  lacksSomebody,
  personsIn,
} from '../../../src/answer/rank/lacks-people.ts';
import { openRecord } from '../../../src/match/record.ts';
import { understand } from '../../../src/understand/understand.ts';
import { tinyStory } from '../../support/tiny-story.ts';

const record = openRecord(tinyStory);
const entry = (id: string) => {
  const found = record.byId.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('whom an entry lacks', () => {
  test.each<[question: string, id: string, lacks: boolean]>([
    ['which official said the ferry sails', 'sails-monday', false],
    ['which official asked Quill and Reed about the ferry', 'sails-monday', true],
    ['what kind of journalist wrote of the storm', 'storm', true],
    ['what did Quill say of the ferry', 'sails-monday', false],
  ])('%s, beside %s: %s', (question, id, lacks) => {
    expect(lacksPerson(record, entry(id), understand(question, record))).toBe(lacks);
  });

  test.each<[question: string, id: string, lacks: boolean]>([
    ['name the people of the company', 'not-safe', true],
    ['the company? i want names', 'not-safe', true],
    ['which captains of the company spoke', 'not-safe', true],
    ['the winter in which the company sailed', 'not-safe', false],
    ['what did the company say', 'not-safe', false],
    ['name the people of the ferry', 'not-safe', false],
  ])('%s, beside %s: members of a group are lacking: %s', (question, id, lacks) => {
    const nobody = { ...entry(id), kind: 'fact', of: { ...entry(id).of, parties: ['line'] } } as ReturnType<
      typeof entry
    >;
    expect(lacksMembers(record, nobody, understand(question, record))).toBe(lacks);
  });

  test('is anybody, where all whom it names are named by the question', () => {
    expect(lacksSomebody(record, entry('sails-monday'), understand('who asked Quill and Reed', record))).toBe(
      true,
    );
    expect(lacksSomebody(record, entry('sails-monday'), understand('who said it', record))).toBe(false);
  });

  test('persons of an entry are told once', () => {
    expect(personsIn(record, entry('sails-monday'))).toEqual(['quill', 'reed']);
    expect(personsIn(record, entry('storm'))).toEqual([]);
  });
});
