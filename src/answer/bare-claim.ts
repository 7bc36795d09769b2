import type { Entry } from '../match/entry.ts';
import { isAbsent } from '../match/match.ts';
import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import { barFor } from './bars.ts';
import { withCompanions } from './companions.ts';
import type { Contenders } from './contenders.ts';
import { declinePlain } from './decline.ts';
import type { Draft } from './draft.ts';
import { holdsItself, holdsOutright } from './missing.ts';
import { isOpposed } from './oppose.ts';
import { type Ranked, rank } from './rank.ts';
import { isByAny } from './speaker-claims.ts';
import { tellsOf } from './tells-of.ts';
import { tuning } from './tuning.ts';
import { companionsOf, draftVerdict } from './verdict.ts';

/** Judges a claim by entries whose wordings nobody wrote: what a sentence holds is so, unless something stands against it. */
export function judgeBare(record: Record, question: Question, { held, denied }: Contenders): Draft {
  const ranked = rank(record, question);
  const best = spokenFor(record, question, held);
  if ((held.length && !best) || (best && asksOther(record, question, best.entry)))
    return declinePlain(record, question, ranked);
  if (denied && isDenied(record, question, denied, best)) {
    return draftVerdict(record, question, 'contradicted', [denied.entry, ...companionsOf(held, denied)]);
  }
  const bar = best ? barFor(record, question, best, tuning.supports) : 1;
  if (!best || best.score < bar - tuning.opposedSlack) return declinePlain(record, question, ranked);
  const opposed = isOpposed(record, question, best);
  if (!opposed && best.score < bar) return declinePlain(record, question, ranked);
  const rests = record.index.isBare[best.entry.index]
    ? withCompanions(record, held, best, 3)
    : [best.entry, ...companionsOf(held, best)];
  return draftVerdict(record, question, opposed ? 'contradicted' : 'supported', rests);
}

/**
 * The best entry for a claim. In a bare record, what somebody is said to have said has to be theirs or tell of them, and
 * some word of the claim has to stand there itself.
 */
function spokenFor(record: Record, question: Question, held: readonly Ranked[]): Ranked | undefined {
  const [best] = held;
  if (!best || !record.index.isBare[best.entry.index]) return best;
  const { speakers } = question;
  const isTheirs = ({ entry }: Ranked) =>
    isByAny(record, entry, speakers) || tellsOf(record, question, entry);
  const own = speakers.length ? held.find(isTheirs) : best;
  if (!own || own.score < best.score - tuning.swapLead) return undefined;
  const words = question.terms.filter(({ kind, weak, frame }) => kind !== 'name' && !weak && !frame);
  // "Ann resigned" against a sentence that has Ann and nothing of resigning.
  const isOnIt = !words.length || words.some((term) => holdsItself(record, own.entry, term));
  if (!isOnIt && !isOpposed(record, question, own)) return undefined;
  return question.terms.some((term) => holdsOutright(record, own.entry, term)) ? own : undefined;
}

/** Asks openly whether something was so, where "Ann resigned, right?" puts it forward. */
const OPEN = /^\W*(?:(?:and|so|but|ok|wait|hey|also) )*(?:did|does|do|has|have|had|will|would|can|could)\b/i;

/** A bare entry answers an open question only if it has everybody named, and the record some form of every word. */
function asksOther(record: Record, { text, terms }: Question, entry: Entry): boolean {
  if (!record.index.isBare[entry.index] || !OPEN.test(text)) return false;
  return terms.some(
    (term) => isAbsent(term, record.index) || (term.kind === 'name' && !holdsItself(record, entry, term)),
  );
}

/** A denied claim has to fit nearly as well as what the record affirms; better, where that holds every word of it. */
function isDenied(record: Record, question: Question, denied: Ranked, best: Ranked | undefined): boolean {
  if (denied.denied < tuning.contradicts) return false;
  const bySpeaker = (one: Ranked) => isByAny(record, one.entry, question.speakers);
  if (best && question.speakers.length && bySpeaker(best) && !bySpeaker(denied)) return false;
  const close =
    denied.denied >= tuning.deniesClosely || denied.score >= (best?.score ?? 0) * tuning.sameMatter;
  if (!close) return false;
  const affirmed = best?.fit ?? 0;
  const whole = best !== undefined && best.entry !== denied.entry && best.recall > 0.95;
  return denied.denied > affirmed + (whole ? tuning.denialLead : -tuning.denialSlack);
}
