import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import { isByAny } from '../../match/speaks-for.ts';
import { isNegative } from '../../text/negation.ts';
import { claimDenies } from '../../understand/denies.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { declineByGap, declinePlain } from '../forms/decline.ts';
import { confidence, isSure } from '../judge/confidence.ts';
import { contendersOf } from '../judge/contenders.ts';
import { type AgainstClaim, againstOf, refutationBy } from '../judge/refutation.ts';
import { closestMatter } from '../rank/matter.ts';
import { type Ranked, rank } from '../rank/rank.ts';
import { tuning } from '../tuning.ts';
import { judgeBare } from './bare-claim.ts';
import { answerDisputed } from './disputed.ts';
import { checkIdentity } from './identity-claims.ts';
import { otherPlace } from './other-place.ts';
import { otherSpeaker, sameSpeaker } from './speaker-claims.ts';
import { companionsOf, draftVerdict } from './verdict.ts';

/** Whether a claim is borne out by the record. */
export function answerClaim(record: Record, question: Question): Draft {
  const same = sameSpeaker(record, question);
  if (same) return draftVerdict(record, question, same.holds ? 'supported' : 'contradicted', same.rests);
  const identity = checkIdentity(record, question);
  if (identity) {
    const verdict = identity.holds ? 'supported' : 'contradicted';
    return draftVerdict(record, question, verdict, [identity.entry], `${identity.line} `);
  }
  const found = contendersOf(record, question, rank(record, question));
  const disputed = answerDisputed(record, question, found);
  if (disputed) return disputed;
  // What another said word for word is no silence of the record, though it holds nothing of the kind by this one.
  const other = otherSpeaker(record, question);
  if (found.gap && !other?.isWhole) return declineByGap(record, found.gap, question);
  const elsewhere = otherPlace(record, question);
  if (elsewhere) return draftVerdict(record, question, 'contradicted', [elsewhere]);
  if (other && (other.isQuoted || !deniesClosely(found.held, question))) {
    const rests = [other.entry, ...ownWords(record, question, found.held)];
    return draftVerdict(record, question, 'contradicted', rests, `that was ${other.whose}. `);
  }
  return record.likelihood ? judge(record, question, found.held) : judgeBare(record, question, found);
}

/** By the entry whose matter the claim is closest to. */
function judge(record: Record, question: Question, held: readonly Ranked[]): Draft {
  const best = matterOf(record, question, held);
  if (!best) return declinePlain(record, question, rank(record, question));
  const against = againstOf(record, question, best);
  const isRefuted = refutationBy(question, against) >= barFor(record, question, best, against);
  const rests = [best.entry, ...companionsOf(held, best)];
  return draftVerdict(record, question, isRefuted ? 'contradicted' : 'supported', rests);
}

/** The closest; where that may be none of it, the best that next to certainly is. */
function matterOf(record: Record, question: Question, held: readonly Ranked[]): Ranked | undefined {
  const closest = closestMatter(held, question);
  if (closest && isSure(record, question, closest)) return closest;
  return held.slice(0, 1).find((one) => confidence(record, question, one, true) >= tuning.sureUnsaid);
}

/**
 * "No" to what an entry says nearly word for word, with nothing in it that is otherwise, has to be next to certain; to
 * another number it comes easily.
 */
function barFor(
  record: Record,
  question: Question,
  { view }: Ranked,
  { recall, unopposed, otherNumber }: AgainstClaim,
): number {
  if (otherNumber) return tuning.refutesCounted;
  if (!unopposed || recall < tuning.repeats) return tuning.refutes;
  // "She went home", of what people ask for as "she did not go home".
  const isTurnedRound = isNegative(record.wordings[view] ?? '') && !claimDenies(question);
  return isTurnedRound ? tuning.refutesCounted : tuning.refutesRepeated;
}

/** What somebody said is shown to be wrong by an entry: whose words the rest of the claim are matters less. */
function deniesClosely(held: readonly Ranked[], question: Question): boolean {
  const best = closestMatter(held, question);
  return best !== undefined && best.denied >= tuning.deniesClosely && best.denied > best.fit;
}

/** What the claimed speaker did say of the matter, beside another's words. */
function ownWords(record: Record, { speakers }: Question, held: readonly Ranked[]): Entry[] {
  const own = held.find(({ entry }) => isByAny(record, entry, speakers));
  return own && own.score >= tuning.answersBySpeaker ? [own.entry] : [];
}
