import type { Entry } from '../match/entry.ts';
import { partyOf, type Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import { partyIds } from '../understand/skeleton.ts';
import type { Verdict } from './answer.ts';
import { draftConflict } from './conflict.ts';
import { contendersOf } from './contenders.ts';
import { declineByGap, declinePlain } from './decline.ts';
import type { Draft } from './draft.ts';
import { lineOf } from './from-entries.ts';
import { differsInNumber, differsInPolarity } from './oppose.ts';
import { type Ranked, rank } from './rank.ts';
import { tuning } from './tuning.ts';

/** Whether a claim is borne out by the record. */
export function answerClaim(record: Record, question: Question): Draft {
  const ranked = rank(record, question);
  const attributed = question.speakers.length > 0;
  const { held, best, denied, account, gap } = contendersOf(ranked);
  const top = Math.max(best?.score ?? 0, denied?.denied ?? 0);
  if (gap) return declineByGap(record, gap, question);
  if (attributed) {
    const swapped = otherSpeaker(record, question);
    if (swapped) return swapped;
  }
  if (!attributed && account && account.score >= tuning.supports && account.score > top - tuning.disputeSlack) {
    return { ...draftConflict(record, account.of), kind: 'verdict', verdict: 'disputed' };
  }
  if (denied && denied.denied >= tuning.contradicts && denied.denied > (best?.fit ?? 0)) {
    return verdict(record, question, 'contradicted', [denied.entry, ...companions(held, denied)]);
  }
  if (!best || best.score < tuning.supports) return declinePlain(record, question, ranked);
  const opposed = differsInNumber(question, best.entry) || differsInPolarity(record, question, best);
  return verdict(record, question, opposed ? 'contradicted' : 'supported', [best.entry, ...companions(held, best)]);
}

function companions(held: readonly Ranked[], best: Ranked): Entry[] {
  return held
    .filter((one) => one !== best && one.score >= Math.max(best.score, tuning.supports) * tuning.companion)
    .slice(0, 2)
    .map(({ entry }) => entry);
}

function verdict(record: Record, question: Question, finding: Verdict, rests: readonly Entry[], said = ''): Draft {
  const [first] = rests;
  const line = first ? lineOf(record, first, question) : '';
  const opening = finding === 'supported' ? 'Yes, on record:' : 'No:';
  return { answered: true, kind: 'verdict', verdict: finding, lead: `${opening} ${said}${line}`, rests };
}

/** The matter fits a statement, but not one by the speaker claimed: names whose it is. */
function otherSpeaker(record: Record, question: Question): Draft | undefined {
  const matter = question.terms.filter(
    (term) => !(term.kind === 'name' && partyIds(term).some((id) => question.speakers.includes(id))),
  );
  if (!matter.length) return undefined;
  const said = rank(record, question, matter, (entry) => entry.kind === 'statement');
  const claimed = new Set(question.speakers);
  const speaks = (one: Ranked) => one.entry.kind === 'statement' && isBy(record, one.entry.of.speaker, claimed);
  const own = said.find(speaks);
  const other = said.find((one) => !speaks(one));
  if (!other || other.entry.kind !== 'statement' || other.score < tuning.supports + 0.05) return undefined;
  if (own && Math.max(own.score, own.denied) >= other.score - 0.1) return undefined;
  const whose = partyOf(record, other.entry.of.speaker).name;
  return verdict(record, question, 'contradicted', [other.entry], `that was ${whose}. `);
}

function isBy(record: Record, speaker: string, claimed: ReadonlySet<string>): boolean {
  return claimed.has(speaker) || claimed.has(partyOf(record, speaker).side ?? '');
}
