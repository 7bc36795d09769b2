import type { Wording } from '../classify/features.ts';
import type { Party, Story } from '../story/schema.ts';
import { isLight } from '../text/light-words.ts';
import type { Entry, ViewKind } from './entry.ts';
import type { Key } from './keys.ts';
import type { KnownWord } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Term, termsIn, termsOfText } from './terms.ts';
import { unitsOf } from './units.ts';

/** One wording of one entry, as a list of terms' keys. */
export interface View {
  entry: number;
  kind: ViewKind;
  /** Of a statement: who said it is not settled by its words. */
  isStatement: boolean;
  text: string;
  terms: readonly (readonly Key[])[];
  /** Its words in order, as `unitsOf` has them; none for a frame. */
  units: readonly string[];
}

/** All entries of a story. */
export function entriesOf(story: Story): Entry[] {
  const all = [
    ...story.statements.map((of) => ({ kind: 'statement' as const, of })),
    ...story.facts.map((of) => ({ kind: 'fact' as const, of })),
    ...story.gaps.map((of) => ({ kind: 'gap' as const, of })),
    ...story.accounts.map((of) => ({ kind: 'account' as const, of })),
  ];
  return all.map((entry, index) => ({ ...entry, index }));
}

/** A text that somebody typed as units of meaning and words in order. */
export function wordingOf(text: string, lexicon: Lexicon): Wording {
  const words = lexicon.words.typed(text);
  const terms = termsIn(words, lexicon);
  const roots = words.map(({ root }) => root);
  return { terms: terms.map(({ keys }) => keys), units: unitsOf(roots, terms) };
}

/** Every wording of an entry. */
export function viewsOf(entry: Entry, lexicon: Lexicon): View[] {
  const isMade = lexicon.story.made === 'by machine';
  const view = (kind: ViewKind, text: string): View => {
    const isTyped = kind === 'cue' || kind === 'denies';
    const words = isTyped ? lexicon.words.typed(text) : lexicon.words.in(text);
    const terms = termsIn(words, lexicon);
    return {
      entry: entry.index,
      kind,
      isStatement: entry.kind === 'statement',
      text,
      terms: isMade ? terms.map((term) => withHead(term, words)) : terms.map((term) => term.keys),
      units: unitsOf(
        words.map(({ root }) => root),
        terms,
      ),
    };
  };
  const own = wordings(entry).map(([kind, text]) => view(kind, text));
  const cues = entry.of.cues.map((cue) => view('cue', cue));
  const denies = 'denies' in entry.of ? entry.of.denies.map((claim) => view('denies', claim)) : [];
  return [...own, ...cues, ...denies, frameOf(entry, lexicon)];
}

/** The last word of a phrase, asked for by itself, counts this much of the phrase. Range 0.5 to 1. */
const HEAD = 0.9;

/**
 * The keys of a term and, for a phrase, of its last word: nobody wrote down how people ask for a sentence of a machine's
 * story, and "which medal" has to find its "gold medal".
 */
function withHead({ kind, from, to, keys }: Term, words: readonly KnownWord[]): readonly Key[] {
  const last = words[to];
  if (kind !== 'word' || from === to || !last) return keys;
  const { root, light, weak } = last;
  return light || weak || isLight(root) || JOINS.test(root) ? keys : [...keys, { key: root, strength: HEAD }];
}

/** The last word of "the day after" is the head of nothing. */
const JOINS = /^(?:after|befor)$/;

function wordings(entry: Entry): [ViewKind, string][] {
  switch (entry.kind) {
    case 'statement':
      return [
        ['says', [entry.of.gist, ...entry.of.quotes].join(' ')],
        ...entry.of.quotes.map((quote): [ViewKind, string] => ['quote', quote]),
      ];
    case 'fact':
      return [['says', entry.of.text]];
    case 'gap':
      return [
        ['says', entry.of.text.replace(/^The (?:article|record|story) (?:does not|doesn’t|never)\b/, '')],
      ];
    case 'account':
      return [
        ['says', entry.of.question],
        ...entry.of.versions.map((version): [ViewKind, string] => ['says', version.says]),
      ];
  }
}

/** Who takes part and what it is about: matched like words, but no wording has to repeat it. */
function frameOf(entry: Entry, lexicon: Lexicon): View {
  const parties = partiesOf(entry);
  const sides = parties.map((id) => lexicon.parties.get(id)?.side).filter((side) => side !== undefined);
  const subjects = lexicon.story.subjects.filter((subject) => entry.of.about.includes(subject.id));
  const words = subjects.flatMap((subject) =>
    keysOf(subject, [subject.name, ...subject.words].join(' . '), lexicon),
  );
  const occasion =
    'occasion' in entry.of
      ? lexicon.story.occasions.find((one) => one.id === (entry.of as { occasion?: string }).occasion)
      : undefined;
  const place = [occasion?.name, occasion?.place, ...(occasion?.words ?? [])].filter(Boolean).join(' . ');
  const time =
    'time' in entry.of ? [entry.of.time?.printed, entry.of.time?.said].filter(Boolean).join(' . ') : '';
  const sorts = lexicon.story.made === 'by machine' ? parties.flatMap((id) => sortsOf(id, lexicon)) : [];
  return {
    entry: entry.index,
    kind: 'frame',
    isStatement: entry.kind === 'statement',
    text: '',
    units: [],
    terms: [
      ...parties.map((id) => [{ key: `@${id}`, strength: 1 }]),
      ...sides.map((id) => [{ key: `%${id}`, strength: 1 }]),
      ...words,
      ...sorts,
      ...(occasion ? keysOf(occasion, place, lexicon) : []),
      ...termsOfText(time, lexicon).map((term) => term.keys),
    ],
  };
}

/** What sort of thing a party is, for questions that ask by it: "which newspaper", "the two presidents". */
const SORTS: { readonly [kind in Party['kind']]?: string } = {
  country: 'country, nation, land',
  government: 'government',
  outlet: 'newspaper, paper, media, outlet',
  place: 'place, city, town',
};

const sorts = new WeakMap<Party, readonly (readonly Key[])[]>();

/** Read once for a party, however many entries it takes part in. */
function sortsOf(id: string, lexicon: Lexicon): readonly (readonly Key[])[] {
  const party = lexicon.parties.get(id);
  if (!party) return [];
  let keys = sorts.get(party);
  if (!keys) {
    const { kind, name, role = '' } = party;
    const group = kind === 'group' || kind === 'office' ? name : '';
    keys = lexicon.words
      .in(`${SORTS[kind] ?? ''}, ${role}, ${group}`)
      .filter(({ light }) => !light)
      .map((word) => word.keys);
    sorts.set(party, keys);
  }
  return keys;
}

const known = new WeakMap<object, readonly (readonly Key[])[]>();

/** The terms of a subject's or occasion's words, read once however many entries are about it. */
function keysOf(thing: object, text: string, lexicon: Lexicon): readonly (readonly Key[])[] {
  let keys = known.get(thing);
  if (!keys) {
    const terms = termsOfText(text, lexicon);
    // A frame is looked into, never measured: what is in it twice need not be.
    keys = [...new Map(terms.map((term) => [term.keys.map(({ key }) => key).join(), term.keys])).values()];
    known.set(thing, keys);
  }
  return keys;
}

/** Every party that takes part in an entry. */
export function partiesOf(entry: Entry): string[] {
  switch (entry.kind) {
    case 'statement':
      return [entry.of.speaker, ...entry.of.to, ...entry.of.via, ...entry.of.mentions];
    case 'account':
      return entry.of.versions.flatMap((version) => version.whose);
    default:
      return entry.of.parties;
  }
}
