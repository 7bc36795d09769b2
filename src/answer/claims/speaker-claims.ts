import type { Entry } from '../../match/entry.ts';
import { partyOf, type Record } from '../../match/record.ts';
import { isByAny } from '../../match/speaks-for.ts';
import type { Question } from '../../understand/question.ts';
import { partyIds } from '../../understand/skeleton.ts';
import { type Ranked, rank } from '../rank/rank.ts';
import { tuning } from '../tuning.ts';

/** The matter of a claim fits a statement, but not one by the speaker claimed: whose it is, and whether it holds the claim as a whole. */
export function otherSpeaker(
  record: Record,
  question: Question,
): { entry: Entry; whose: string; isWhole: boolean; isQuoted: boolean } | undefined {
  if (!question.speakers.length) return undefined;
  const claimed = new Set(question.speakers);
  const matter = question.terms.filter(
    (term) => !(term.kind === 'name' && partyIds(term).some((id) => claimed.has(id))),
  );
  const words = matter.filter((term) => term.kind !== 'name' && !term.frame);
  const tells = words.some((term) => !term.weak);
  if (!matter.length && !question.quoted.length) return undefined;
  const said = rank(record, question, matter, (entry) => entry.kind === 'statement');
  const whole = words.length > 0 && (said[0]?.recall ?? 0) >= tuning.wholeClaim;
  if (!tells && !whole && !said.some((one) => one.words >= tuning.remembers)) return undefined;
  const speaks = ({ entry }: Ranked) => isByAny(record, entry, question.speakers);
  const own = said.find(speaks);
  // The very words between quotation marks are the speaker's own: what else is claimed of them is another matter.
  if (own && own.words >= tuning.wholeClaim) return undefined;
  const other = said.find((one) => !speaks(one));
  if (other?.entry.kind !== 'statement' || other.score < tuning.supports + tuning.swapLead) return undefined;
  if (Math.max(other.recall, other.words) < tuning.swapHolds) return undefined;
  if (own && Math.max(own.score, own.denied) >= other.score - tuning.swapLead) {
    // The speaker's own statement may come close by common words; the telling word decides, or the very words quoted.
    const telling =
      (other.words >= tuning.wholeClaim && own.words < tuning.remembers) ||
      (other.recall >= tuning.wholeClaim && own.recall <= other.recall - tuning.swapRecall);
    if (!telling) return undefined;
  }
  const isQuoted = other.words >= tuning.wholeClaim;
  const isWhole = isQuoted || other.recall >= tuning.wholeClaim;
  return { entry: other.entry, whose: partyOf(record, other.entry.of.speaker).name, isWhole, isQuoted };
}

/** "Was it the same man who said “…” and “…”?" Undefined where that is not asked. */
export function sameSpeaker(
  record: Record,
  question: Question,
): { holds: boolean; rests: Entry[] } | undefined {
  if (question.quoted.length < 2 || !/\b(?:same|one|both)\b/i.test(question.text)) return undefined;
  const rests = question.quoted.map((quote) => {
    const [best] = [...record.quotations.recall(quote)].sort((a, b) => b[1] - a[1]);
    return best && best[1] >= tuning.remembers ? record.entries[best[0]] : undefined;
  });
  const found = rests.filter((entry) => entry?.kind === 'statement');
  if (found.length !== rests.length) return undefined;
  return { holds: new Set(found.map((entry) => entry.of.speaker)).size === 1, rests: found };
}
