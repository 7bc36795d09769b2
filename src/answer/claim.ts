import type { Entry } from '../match/entry.ts';
import { isAbsent } from '../match/match.ts';
import type { Record } from '../match/record.ts';
import type { Account } from '../story/schema.ts';
import type { Question } from '../understand/question.ts';
import type { Verdict } from './answer.ts';
import { barFor } from './bars.ts';
import { withCompanions } from './companions.ts';
import { isSure } from './confidence.ts';
import { draftConflict } from './conflict.ts';
import { type Contenders, contendersOf } from './contenders.ts';
import { declineByGap, declinePlain } from './decline.ts';
import type { Draft } from './draft.ts';
import { lineOf } from './from-entries.ts';
import { checkIdentity } from './identity-claims.ts';
import { closestMatter } from './matter.ts';
import { holdsItself, holdsOutright } from './missing.ts';
import { isOpposed } from './oppose.ts';
import { otherPlace } from './other-place.ts';
import { type Ranked, rank } from './rank.ts';
import { refutation } from './refutation.ts';
import { isByAny, otherSpeaker, sameSpeaker } from './speaker-claims.ts';
import { tellsOf } from './tells-of.ts';
import { tuning } from './tuning.ts';

/** Whether a claim is borne out by the record. */
export function answerClaim(record: Record, question: Question): Draft {
  const same = sameSpeaker(record, question);
  if (same) return draftVerdict(record, question, same.holds ? 'supported' : 'contradicted', same.rests);
  const ranked = rank(record, question);
  const found = contendersOf(record, question, ranked);
  if (isDisputed(record, question, found)) return dispute(record, found);
  if (found.gap) return declineByGap(record, found.gap, question);
  const elsewhere = otherPlace(record, question);
  if (elsewhere) return draftVerdict(record, question, 'contradicted', [elsewhere]);
  const identity = checkIdentity(record, question);
  if (identity)
    return draftVerdict(
      record,
      question,
      identity.holds ? 'supported' : 'contradicted',
      [identity.entry],
      `${identity.line} `,
    );
  if (
    record.index.bare &&
    found.denied &&
    found.denied.denied >= tuning.deniesClosely &&
    isDenied(record, question, found.denied, found.best)
  ) {
    return draftVerdict(record, question, 'contradicted', [
      found.denied.entry,
      ...companions(found.held, found.denied),
    ]);
  }
  const other = otherSpeaker(record, question);
  if (other)
    return draftVerdict(
      record,
      question,
      'contradicted',
      [other.entry, ...ownWords(record, question, found.held)],
      `that was ${other.whose}. `,
    );
  const { held, denied } = found;
  if (record.likelihood) return judge(record, question, held, ranked);
  const best = spokenFor(record, question, held);
  if ((held.length && !best) || (best && asksOther(record, question, best.entry)))
    return declinePlain(record, question, ranked);
  if (denied && isDenied(record, question, denied, best)) {
    return draftVerdict(record, question, 'contradicted', [denied.entry, ...companions(held, denied)]);
  }
  const bar = best ? barFor(record, question, best, tuning.supports) : 1;
  if (!best || best.score < bar - tuning.opposedSlack) return declinePlain(record, question, ranked);
  const opposed = isOpposed(record, question, best);
  if (!opposed && best.score < bar) return declinePlain(record, question, ranked);
  const finding = opposed ? 'contradicted' : 'supported';
  return draftVerdict(
    record,
    question,
    finding,
    record.index.isBare[best.entry.index]
      ? withCompanions(record, held, best, 3)
      : [best.entry, ...companions(held, best)],
  );
}

function judge(
  record: Record,
  question: Question,
  held: readonly Ranked[],
  ranked: readonly Ranked[],
): Draft {
  const best = closestMatter(held);
  if (!best || !isSure(record, question, best))
    return declinePlain(record, question, ranked);
  const verdict = refutation(record, question, best) > 0.45 ? 'contradicted' : 'supported';
  return draftVerdict(record, question, verdict, [best.entry, ...companions(held, best)]);
}

/** What the claimed speaker did say of the matter, beside another's words. */
function ownWords(record: Record, { speakers }: Question, held: readonly Ranked[]): Entry[] {
  const own = held.find(({ entry }) => isByAny(record, entry, speakers));
  return own && own.score >= tuning.answersBySpeaker ? [own.entry] : [];
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

/** Accounts diverge on the claim itself; what somebody is said to have said is not disputed by that. */
function isDisputed(record: Record, question: Question, { account, best, denied }: Contenders): boolean {
  if (
    !account ||
    question.speakers.length ||
    !YES_NO.test(account.of.question) ||
    !isBetweenParties(account.of) ||
    !areBothOn(record, question, account.of)
  )
    return false;
  if (account.score < tuning.disputes) return false;
  const rests = new Set(account.of.versions.flatMap((version) => version.rests));
  // "The allegations are made up" is one party's word against another's, unless the claim says whose word it is.
  // A wrong number or place in what one party says is wrong whatever the others say.
  if (denied && denied.entry === best?.entry && denied.denied >= tuning.deniesClosely) return false;
  const near = best && account.score >= best.score - tuning.disputeLead;
  if (near && rests.has(best.entry.of.id) && !namesSpeaker(question, best.entry)) return true;
  // What one version denies of the other is the dispute itself.
  const against = denied && !rests.has(denied.entry.of.id) ? denied.denied : 0;
  const slack = account.recall >= tuning.wholeClaim ? tuning.disputeLead : tuning.disputeSlack;
  return account.fit >= Math.max(best?.fit ?? 0, against) - slack;
}

/** Accounts of how, when or why differ without disputing that something is so. */
const YES_NO = /^(?:did|do|does|was|were|is|are|has|have|will|would|can|could)\b/i;

function namesSpeaker(question: Question, entry: Entry): boolean {
  return entry.kind !== 'statement' || question.named.includes(entry.of.speaker);
}

/** The versions are those of different parties: one who changed his mind disputes nothing with himself. */
function isBetweenParties({ versions }: Account): boolean {
  const all = versions.flatMap(({ whose }) => whose);
  return new Set(all).size === all.length;
}

/** What a machine sets against each other has to be of the claim's matter on both sides. */
function areBothOn(record: Record, question: Question, { versions, cues }: Account): boolean {
  if (!record.index.bare || cues.length) return true;
  const ranked = rank(record, question);
  return versions.every(({ rests }) =>
    ranked.some(({ entry, recall }) => rests.includes(entry.of.id) && recall >= tuning.versionHolds),
  );
}

function dispute(record: Record, { account }: Contenders): Draft {
  if (!account) throw new Error('A dispute without an account');
  return { ...draftConflict(record, account.of), kind: 'verdict', verdict: 'disputed' };
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

function companions(held: readonly Ranked[], best: Ranked): Entry[] {
  return held
    .filter((one) => one !== best && one.score >= Math.max(best.score, tuning.supports) * tuning.companion)
    .slice(0, 2)
    .map(({ entry }) => entry);
}

function draftVerdict(
  record: Record,
  question: Question,
  verdict: Verdict,
  rests: readonly Entry[],
  said = '',
): Draft {
  const lines = rests.slice(0, 1).map((entry) => lineOf(record, entry, question));
  const opening = verdict === 'supported' ? 'Yes, on record:' : 'No:';
  return { answered: true, kind: 'verdict', verdict, lead: `${opening} ${said}${lines.join(' ')}`, rests };
}
