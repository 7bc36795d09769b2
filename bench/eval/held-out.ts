import { openRecord, type Record } from '../../src/match/record.ts';
import type { Story } from '../../src/story/schema.ts';
import { allWordingsOf, type Worded, type Wordings } from '../../src/story/wordings.ts';
import { wordsOf } from '../../src/text/words.ts';
import { trainOn } from '../../src/train.ts';

/** A wording of an entry, asked of a record that was made without it. */
export interface HeldOut {
  record: Record;
  /** Id of its entry. */
  entry: string;
  /** `swapped`: a wording that asks for the entry, with another person in place of one of its own. */
  sort: 'asks' | 'denies' | 'silent' | 'swapped';
  text: string;
}

/** A wording of fewer words is a key word, no question. */
const LEAST_WORDS = 4;

/** Words that two wordings share, of all that either has, from which they are left out together. Range 0.4 to 0.7. */
const ALIKE = 0.5;

/**
 * Every wording of a story's statements, facts and gaps, left out in turn, a fold at a time, and those of its accounts
 * with them. Those of an entry that are nearly alike are left out together: beside its own wrong half, a right claim
 * would seem wrong.
 */
export function* heldOut(story: Story, further: Wordings, folds: number): Generator<HeldOut> {
  const all = [...story.statements, ...story.facts, ...story.gaps, ...story.accounts];
  const foldOf = foldsOf(all, further, folds);
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (id: string, text: string) => foldOf(id, text) === fold;
    const without = <Of extends { id: string; cues: string[]; denies?: string[] }>(of: Of): Of => ({
      ...of,
      cues: of.cues.filter((text) => !isOut(of.id, text)),
      ...(of.denies ? { denies: of.denies.filter((text) => !isOut(of.id, text)) } : {}),
    });
    const rest = {
      ...story,
      statements: story.statements.map(without),
      facts: story.facts.map(without),
      gaps: story.gaps.map(without),
      accounts: story.accounts.map(without),
    };
    const restEntries = Object.fromEntries(
      Object.entries(further.entries).map(([id, { cues, denies, ...short }]) => [
        id,
        {
          ...short,
          cues: cues.filter((text) => !isOut(id, text)),
          denies: denies.filter((text) => !isOut(id, text)),
        },
      ]),
    );
    const classifier = trainOn(rest, { ...further, entries: restEntries });
    const record = openRecord({ ...rest, classifier });
    const whole = (of: Worded) => allWordingsOf(of, further);
    const out = (sort: HeldOut['sort'], entry: string, texts: readonly string[]): HeldOut[] =>
      texts.filter((text) => isOut(entry, text)).map((text) => ({ record, entry, sort, text }));
    for (const { id, cues, denies } of [...story.statements, ...story.facts].map(whole)) {
      yield* out('asks', id, cues);
      yield* out('denies', id, denies);
      for (const asked of out('asks', id, cues)) {
        const text = swapped(story, asked);
        if (text !== undefined) yield { ...asked, sort: 'swapped', text };
      }
    }
    for (const { id, cues } of story.gaps.map(whole)) yield* out('silent', id, cues);
  }
}

/** The fold of each wording of each entry; -1 for key words, which are never left out. */
function foldsOf(
  all: readonly Worded[],
  further: Wordings,
  folds: number,
): (id: string, text: string) => number {
  const known = new Map(
    all.map((of) => {
      const { cues, denies } = allWordingsOf(of, further);
      const leaders: { words: ReadonlySet<string>; fold: number }[] = [];
      const folded = [...cues, ...denies].map((text): [string, number] => {
        const words = wordsOf(text).map((word) => word.text);
        if (words.length < LEAST_WORDS) return [text, -1];
        const own = new Set(words);
        const known = leaders.find((one) => jaccard(one.words, own) >= ALIKE);
        const leader = known ?? { words: own, fold: hash(text) % folds };
        if (!known) leaders.push(leader);
        return [text, leader.fold];
      });
      return [of.id, new Map(folded)];
    }),
  );
  return (id, text) => known.get(id)?.get(text) ?? -1;
}

/** Source: P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 1912. */
function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / (one.size + other.size - shared);
}

/** The text with the surname of a speaker who has no part in the entry for that of one who has; of one text in three. */
function swapped(story: Story, { entry, text }: HeldOut): string | undefined {
  const place = hash(text);
  if (place % 3) return undefined;
  const of = [...story.statements, ...story.facts].find(({ id }) => id === entry);
  const parties = JSON.stringify(of);
  const isIn = (id: string) => parties.includes(`"${id}"`);
  const speakers = story.people.filter(
    ({ id, kind }) => kind === 'person' && story.statements.some(({ speaker }) => speaker === id),
  );
  const others = speakers.filter(({ id }) => !isIn(id));
  const other = others[place % others.length];
  const own = speakers.find(({ id, name }) => isIn(id) && surname(name).test(text));
  return own && other && text.replace(surname(own.name), other.name.split(' ').at(-1) ?? '');
}

function surname(name: string): RegExp {
  return new RegExp(`\\b${name.split(' ').at(-1)}\\b`, 'i');
}

/** The same number for the same text, spread evenly. */
function hash(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}
