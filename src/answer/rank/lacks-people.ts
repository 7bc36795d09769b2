import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import { partiesOf } from '../../match/views.ts';
import { meaningsOf } from '../../text/thesaurus.ts';
import { wordsOf } from '../../text/words.ts';
import type { Question } from '../../understand/question.ts';

/** "Which journalist asked him", of an entry in which nobody is named but those whom the question names itself. */
export function lacksPerson(record: Record, entry: Entry, { text, named }: Question): boolean {
  return WHICH_PERSON.test(text) && personsIn(record, entry).every((id) => named.includes(id));
}

const WHICH_PERSON =
  /\b(?:which|what) (?:(?!the\b|an?\b)\w+ ){0,2}?(?:journalist|reporter|correspondent|senator|congress(?:man|woman)|lawmaker|general|official|diplomat|aide|spokes\w+|politician|minister|analyst|expert|witness|lawyer|judge)\b/i;

/** "Which of the dockers said so? I want names", of an entry that names nobody but the dockers. */
export function lacksMembers(record: Record, entry: Entry, { asksNames, named, text }: Question): boolean {
  if (!asksNames) return false;
  const isGroup = (id: string) => record.lexicon.parties.get(id)?.kind === 'group';
  const others = personsIn(record, entry).filter((id) => !named.includes(id));
  return named.some(isGroup) && others.length <= (PRONOUN.test(text) ? 1 : 0);
}

/** "Which of the dockers think he lies": he is somebody of the entry, and no docker. */
const PRONOUN = /\b(?:he|him|his|she|her)\b/i;

/** People by their trade or standing. */
const PEOPLE =
  /\b(?:which|what) (?:\w+ )?(senators|ministers|leaders|officials|lawmakers|members|politicians|people|diplomats|generals|aides|witnesses|experts|executives|judges|journalists|reporters)\b/i;

const SOMEBODY: ReadonlySet<string> = new Set([
  'person',
  'group',
  'office',
  'outlet',
  'government',
  'country',
]);

/** "Who sold it", of an entry that names nobody beside those whom the question names itself. */
export function lacksSomebody(record: Record, entry: Entry, { named }: Question): boolean {
  return !partiesOf(entry).some(
    (id) => !named.includes(id) && SOMEBODY.has(record.lexicon.parties.get(id)?.kind ?? ''),
  );
}

/** "Which senators", where the entry neither speaks of senators nor names anybody who is one. */
export function lacksHolders(record: Record, entry: Entry, told: string, asked: string): boolean {
  const noun = PEOPLE.exec(asked)?.[1];
  if (noun === undefined) return false;
  const wanted = meaningsOf(noun.toLowerCase());
  const roles = partiesOf(entry).map((id) => record.lexicon.parties.get(id)?.role ?? '');
  return !wordsOf(`${told} ${roles.join(' ')}`).some(({ text }) =>
    meaningsOf(text).some((one) => wanted.includes(one)),
  );
}

/** Persons of an entry, by their ids. */
export function personsIn(record: Record, entry: Entry): string[] {
  return [...new Set(partiesOf(entry))].filter((id) => record.lexicon.parties.get(id)?.kind === 'person');
}
