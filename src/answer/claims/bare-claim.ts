import type { Record } from '../../match/record.ts';
import { isByAny } from '../../match/speaks-for.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { withCompanions } from '../forms/companions.ts';
import { declinePlain } from '../forms/decline.ts';
import { bareRefutation } from '../judge/bare-refutation.ts';
import { isSure } from '../judge/confidence.ts';
import type { Contenders } from '../judge/contenders.ts';
import { isOpposed } from '../judge/oppose.ts';
import { holdsItself } from '../rank/missing.ts';
import { type Ranked, rank } from '../rank/rank.ts';
import { tellsOf } from '../rank/tells-of.ts';
import { tuning } from '../tuning.ts';
import { answerBothWays } from './told-both-ways.ts';
import { companionsOf, draftVerdict } from './verdict.ts';

/** Judges a claim by entries whose wordings nobody wrote: what a sentence holds is so, unless something stands against it. */
export function judgeBare(record: Record, question: Question, { held, denied }: Contenders): Draft {
  const ranked = rank(record, question);
  const best = spokenFor(record, question, held);
  if (denied && isDenied(record, question, denied, best)) {
    return draftVerdict(record, question, 'contradicted', [denied.entry, ...companionsOf(held, denied)]);
  }
  if (!best || !isSure(record, question, best) || isOffMatter(record, question, best))
    return declinePlain(record, question, ranked);
  const disputed = answerBothWays(record, question, held);
  if (disputed) return disputed;
  const wrong = bareRefutation(record, question, best, held) >= tuning.refutesBare;
  const rests = record.index.isBare[best.entry.index]
    ? withCompanions(record, held, best, 3)
    : [best.entry, ...companionsOf(held, best)];
  return draftVerdict(record, question, wrong ? 'contradicted' : 'supported', rests);
}

/** The best entry for a claim; what somebody is said to have said is sooner about what is theirs or tells of them. */
function spokenFor(record: Record, question: Question, held: readonly Ranked[]): Ranked | undefined {
  const [best] = held;
  const isTheirs = ({ entry }: Ranked) =>
    isByAny(record, entry, question.speakers) || tellsOf(record, question, entry);
  const own = question.speakers.length ? held.find(isTheirs) : undefined;
  return own && best && own.score >= best.score - tuning.swapLead ? own : best;
}

/** "Ann resigned" against a sentence that has Ann and nothing of resigning, nor speaks against it. */
function isOffMatter(record: Record, question: Question, one: Ranked): boolean {
  const telling = question.terms.filter(({ kind, weak, frame }) => kind !== 'name' && !weak && !frame);
  if (!telling.length || telling.some((term) => holdsItself(record, one.entry, term))) return false;
  return !isOpposed(record, question, one);
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
