import { PhraseTable } from '../story/phrase-table.ts';
import type { Party, Story } from '../story/schema.ts';
import { chatWords, functionWords } from '../text/light-words.ts';
import { byFirstLetter } from '../text/spelling.ts';
import { thesaurus } from '../text/thesaurus.ts';
import { withCountryUs } from '../text/typed-us.ts';
import { weakWords } from '../text/weak-words.ts';
import { textsOf } from '../text/words.ts';
import { KnownWords } from './known-words.ts';

/** The words of one story: who its names mean, and what its subjects and occasions are called. */
export interface Lexicon {
  story: Story;
  parties: ReadonlyMap<string, Party>;
  names: PhraseTable;
  subjects: PhraseTable;
  occasions: PhraseTable;
  /** Every word of a name or subject, by first letter: what misspellings are mended to. */
  spellings: ReadonlyMap<string, readonly string[]>;
  /** Everyday words, then those in which the record tells its story, by first letter. */
  readonly plainWords: readonly ReadonlyMap<string, readonly string[]>[];
  words: KnownWords;
}

const everyday = new Set([...thesaurus.words, ...functionWords, ...chatWords, ...weakWords]);
const everydayByFirstLetter = byFirstLetter(everyday);

function toldWordsOf({ statements, facts }: Story): Set<string> {
  const told = [
    ...statements.map((said) => [said.gist, ...said.quotes].join(' ')),
    ...facts.map((fact) => fact.text),
  ];
  const words = new Set<string>();
  for (const text of told) for (const word of textsOf(text)) if (!everyday.has(word)) words.add(word);
  return words;
}

/** Typed small, the WHO is "who": it is asked for as "the who". "Us" is told apart from the US where it stands. */
function askedAs(name: string): string {
  const isShorthand = name === name.toUpperCase() && functionWords.has(name.toLowerCase());
  return isShorthand && name !== 'US' ? `the ${name}` : withCountryUs(name);
}

export function buildLexicon(story: Story): Lexicon {
  const names = new PhraseTable();
  for (const party of story.people) {
    for (const name of [party.name, party.short, ...party.names])
      if (name) names.add(askedAs(name), party.id);
  }
  const subjects = new PhraseTable();
  for (const subject of story.subjects) {
    for (const word of [subject.name, ...subject.words]) subjects.add(withCountryUs(word), subject.id);
  }
  const occasions = new PhraseTable();
  for (const occasion of story.occasions) {
    for (const word of [occasion.name.replace(/^the /, ''), ...occasion.words])
      occasions.add(word, occasion.id);
  }
  let plainWords: Lexicon['plainWords'] | undefined;
  return {
    story,
    parties: new Map(story.people.map((party) => [party.id, party])),
    names,
    subjects,
    occasions,
    spellings: byFirstLetter(new Set([...names.words, ...subjects.words])),
    words: new KnownWords(names),
    // Most questions are spelt well enough to be read without.
    get plainWords() {
      plainWords ??= [everydayByFirstLetter, byFirstLetter(toldWordsOf(story))];
      return plainWords;
    },
  };
}
