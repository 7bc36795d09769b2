import { openRecord, type Record } from '../../src/match/record.ts';
import type { Story } from '../../src/story/schema.ts';
import type { Wordings } from '../../src/story/wordings.ts';
import { wordsOf } from '../../src/text/words.ts';
import { trainOn } from '../../src/train.ts';

/** A wording of an entry, asked of a record that was made without it. */
export interface HeldOut {
  record: Record;
  /** Id of its entry. */
  entry: string;
  /** `swapped`: a wording that asks for the entry, with another person in place of one of its own. */
  sort: 'asks' | 'denies' | 'silent' | 'swapped' | 'disputed';
  text: string;
}

/** A wording of fewer words is a key word, no question. */
const LEAST_WORDS = 4;

/** Every wording of a story's statements, facts, gaps and accounts, left out in turn, a fold at a time. */
export function* heldOut(story: Story, further: Wordings, folds: number): Generator<HeldOut> {
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (text: string) => wordsOf(text).length >= LEAST_WORDS && hash(text) % folds === fold;
    const without = <Of extends { cues: string[]; denies?: string[] }>(of: Of): Of => ({
      ...of,
      cues: of.cues.filter((text) => !isOut(text)),
      ...(of.denies ? { denies: of.denies.filter((text) => !isOut(text)) } : {}),
    });
    const rest = {
      ...story,
      statements: story.statements.map(without),
      facts: story.facts.map(without),
      gaps: story.gaps.map(without),
      accounts: story.accounts.map(without),
    };
    const restEntries = Object.fromEntries(
      Object.entries(further.entries).map(([id, { cues, denies }]) => [
        id,
        { cues: cues.filter((text) => !isOut(text)), denies: denies.filter((text) => !isOut(text)) },
      ]),
    );
    const classifier = trainOn(rest, { ...further, entries: restEntries });
    const record = openRecord({ ...rest, classifier });
    const whole = (of: { id: string; cues: string[]; denies?: string[] }) => ({
      id: of.id,
      cues: [...of.cues, ...(further.entries[of.id]?.cues ?? [])],
      denies: [...(of.denies ?? []), ...(further.entries[of.id]?.denies ?? [])],
    });
    const out = (sort: HeldOut['sort'], entry: string, texts: readonly string[]): HeldOut[] =>
      texts.filter(isOut).map((text) => ({ record, entry, sort, text }));
    for (const { id, cues, denies } of [...story.statements, ...story.facts].map(whole)) {
      yield* out('asks', id, cues);
      yield* out('denies', id, denies);
      for (const asked of out('asks', id, cues)) {
        const text = swapped(story, asked);
        if (text !== undefined) yield { ...asked, sort: 'swapped', text };
      }
    }
    for (const { id, cues } of story.gaps.map(whole)) yield* out('silent', id, cues);
    for (const { id, cues } of story.accounts.map(whole)) yield* out('disputed', id, cues);
  }
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
