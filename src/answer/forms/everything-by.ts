import type { Entry } from '../../match/entry.ts';
import { partyOf, type Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { lineOf } from '../tell/from-entries.ts';
import { declineSpeaker } from './decline.ts';

/** "What did Ann say?": all of it, what was said to whom is asked about alone; the quoted first where words are wanted. */
export function everythingBy(record: Record, question: Question, said: readonly Entry[]): Draft {
  const toThem = said.filter(
    (entry) => entry.kind === 'statement' && entry.of.to.some((id) => question.addressees.includes(id)),
  );
  const ofThem = said.filter(
    ({ of }) => 'mentions' in of && of.mentions.some((id) => question.addressees.includes(id)),
  );
  const heard = toThem.length || !record.index.bare ? toThem : ofThem;
  const all = question.addressees.length ? heard : said;
  const rests = question.verbatim ? [...all].sort((a, b) => quotesIn(b) - quotesIn(a)) : all;
  const [first] = rests;
  if (!first) return declineSpeaker(record, question, []);
  const who = question.speakers.map((id) => partyOf(record, id).name).join(' and ');
  const lead =
    rests.length === 1
      ? lineOf(record, first, question)
      : `${who}: ${rests.length} statements on record. ${lineOf(record, first, question)}`;
  return { answered: true, kind: 'quote', lead, rests: rests.slice(0, 6) };
}

function quotesIn({ of }: Entry): number {
  return 'quotes' in of ? of.quotes.length : 0;
}
