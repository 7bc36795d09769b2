import type { DiffRun } from '../answer/answer.ts';
import { partyOf, type Record } from '../match/record.ts';
import type { Ascribed } from './ascribed.ts';
import type { Run } from './fit.ts';
import { isBy, nameOf, speakerOf } from './speakers.ts';
import type { Stretch } from './stretches.ts';

export const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never nothing nobody none neither nor cannot cant dont doesnt didnt isnt wasnt arent werent wont wouldnt shouldnt couldnt hasnt havent'.split(
    ' ',
  ),
);

/** A negation this many words before a cut belongs to what follows. Range 1 to 4. */
const CLOSE = 3;

export function mark(paragraph: number): string {
  return paragraph === 0 ? 'headline and captions' : `¶${paragraph}`;
}

/** "Ann Lee (¶20, according to Bob Ray)": whose words, and through whom they are known. */
function source(record: Record, stretch: Stretch): string {
  const via = [...new Set(stretch.statements.flatMap(({ said }) => said.via))].map(
    (id) => partyOf(record, id).name,
  );
  return `${speakerOf(record, stretch)} (${mark(stretch.paragraph)}${via.length ? `, according to ${via.join(' and ')}` : ''})`;
}

/** On exact words: whose, and what a reader of them may miss. */
export function noteOnExact(record: Record, run: Run, omission: boolean): string {
  const { stretch, from, to } = run;
  const whose = `The exact words of ${source(record, stretch)}`;
  const lost = stretch.words.slice(Math.max(0, from - CLOSE), from).find(({ key }) => NEGATIONS.has(key));
  if (lost) {
    const word = stretch.text.slice(lost.start, lost.end);
    return `${whose}, but cut short: “${word}” just before them is left out.`;
  }
  if (omission) return `${whose}, with words left out where the dots stand.`;
  return from > 0 || to < stretch.words.length ? `${whose}, part of a longer quotation.` : `${whose}.`;
}

/** On altered words: what was changed, and whether that turns the meaning. */
export function noteOnAltered(record: Record, stretch: Stretch, diff: readonly DiffRun[]): string {
  const whose = `Not word for word what ${source(record, stretch)} said`;
  const turned = diff.find(
    ({ op, text }) =>
      op !== 'same' &&
      text
        .toLowerCase()
        .split(/\s+/)
        .some((word) => NEGATIONS.has(word.replace(/[^\p{L}]/gu, ''))),
  );
  if (turned)
    return turned.op === 'missing'
      ? `${whose}: “${turned.text}” is left out, which may turn the meaning.`
      : `${whose}. Put in, which may turn the meaning: “${turned.text}”.`;
  const changes = diff.filter(({ op }) => op !== 'same');
  const [a, b] = changes;
  if (changes.length === 1 && a)
    return a.op === 'missing' ? `${whose}: “${a.text}” is left out.` : `${whose}. Put in: “${a.text}”.`;
  if (
    changes.length === 2 &&
    a?.op === 'missing' &&
    b?.op === 'added' &&
    diff.indexOf(b) === diff.indexOf(a) + 1
  ) {
    return `${whose}: “${b.text}” stands for “${a.text}”.`;
  }
  return `${whose}: the words differ in ${changes.length === 1 ? 'one place' : 'several places'}.`;
}

/** On words given to another than their speaker. */
export function noteOnSpeaker(record: Record, stretch: Stretch, by: Ascribed, exact: boolean): string {
  const wording = exact ? '' : ' They are not word for word either.';
  return `These are words of ${source(record, stretch)}, not of ${nameOf(record, by)}.${wording}`;
}

/** On words of several stretches that were joined. */
export function noteOnStitched(
  record: Record,
  stretches: readonly Stretch[],
  by: Ascribed | undefined,
): string {
  const sources = [...new Set(stretches.map((stretch) => source(record, stretch)))];
  const others = by ? stretches.filter((stretch) => !isBy(record, stretch, by)).length : 0;
  const wrong =
    others === 0
      ? ''
      : `, ${others === stretches.length ? 'none' : 'not all'} of ${by ? nameOf(record, by) : ''}`;
  if (stretches.length === 1) return `Parts of one quotation of ${sources[0]} in another order${wrong}.`;
  if (sources.length === 1)
    return `Joined from ${stretches.length} separate quotations of ${sources[0]}${wrong}.`;
  return `Joined from separate quotations of ${sources.join(' and ')}${wrong}.`;
}
