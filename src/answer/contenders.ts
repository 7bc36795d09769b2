import type { Entry } from '../match/entry.ts';
import { weigh } from '../match/match.ts';
import type { Record } from '../match/record.ts';
import type { Term } from '../match/terms.ts';
import type { Question } from '../understand/question.ts';
import { confidence } from './confidence.ts';
import { holdsTerm, missingTerms } from './missing.ts';
import type { Ranked } from './rank.ts';
import { tuning } from './tuning.ts';

type Of<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>['of'];

/** The best of each sort among ranked entries: what may answer a question, and what speaks against answering it. */
export interface Contenders {
  /** Statements and facts, best first. */
  held: readonly Ranked[];
  best: Ranked | undefined;
  /** The entry that shows the question’s claim to be wrong. */
  denied: Ranked | undefined;
  account: { of: Of<'account'>; score: number; fit: number; recall: number } | undefined;
  /** A known silence of the record that fits better than anything it holds. */
  gap: Of<'gap'> | undefined;
}

export function contendersOf(record: Record, question: Question, ranked: readonly Ranked[]): Contenders {
  const held = ranked.filter(({ entry }) => entry.kind === 'statement' || entry.kind === 'fact');
  const [best] = held;
  const denied = held.reduce<Ranked | undefined>((a, b) => (b.denied > (a?.denied ?? 0) ? b : a), undefined);
  const account = ranked.find(({ entry }) => entry.kind === 'account');
  const top = Math.max(best?.score ?? 0, denied?.denied ?? 0);
  return {
    held,
    best,
    denied,
    account:
      account?.entry.kind === 'account'
        ? { of: account.entry.of, score: account.score, fit: account.fit, recall: account.recall }
        : undefined,
    gap: gapOf(record, question, ranked, best, top),
  };
}

/** Share of a question's weight that some of its terms make up. */
function shareOf(record: Record, question: Question, terms: readonly Term[]): number {
  const query = weigh(question.terms, record.index);
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  const part = query.filter(({ term }) => terms.includes(term)).reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : part / total;
}

/**
 * The gap that is asked for, if it fits better than anything held, or nearly as well while the best entry has nothing
 * of what the gap misses.
 */
export function gapOf(
  record: Record,
  question: Question,
  ranked: readonly Ranked[],
  best: Ranked | undefined,
  top: number,
  other?: Ranked,
): Of<'gap'> | undefined {
  const gap = ranked.find(({ entry, fit }) => entry.kind === 'gap' && fit > 0);
  if (gap?.entry.kind !== 'gap' || gap.score < tuning.gapAnswers) return undefined;
  const missing = missingTerms(record, gap, question.terms);
  const told = best !== undefined && missing.some((term) => holdsTerm(record, best.entry, term));
  const denied = ranked.some((one) => one.denied >= tuning.deniesClosely);
  if (record.likelihood) {
    const sure = [best, other].some((one) => one && confidence(record, question, one) >= tuning.sure);
    const denied1 = Math.max(0, ...ranked.map((one) => one.denied));
    if (sure || (denied1 >= tuning.deniesClosely && gap.score <= denied1 + tuning.gapOverDenial))
      return undefined;
    return gap.entry.of;
  }
  if (record.index.asks[gap.view] !== undefined && gap.fit >= tuning.plainGap - 0.1) {
    return gap.score > top - tuning.askedSlack ? gap.entry.of : undefined;
  }
  const slack =
    shareOf(record, question, missing) >= tuning.gapShare && !told ? -tuning.gapSlack : tuning.gapLead;
  const lead = denied ? tuning.gapOverDenial : slack;
  return gap.score > top + lead ? gap.entry.of : undefined;
}
