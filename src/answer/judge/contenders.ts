import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import { closestMatter } from '../rank/matter.ts';
import type { Ranked } from '../rank/rank.ts';
import { tuning } from '../tuning.ts';
import { isSure } from './confidence.ts';

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
  return {
    held,
    best,
    denied,
    account:
      account?.entry.kind === 'account'
        ? { of: account.entry.of, score: account.score, fit: account.fit, recall: account.recall }
        : undefined,
    gap: gapOf(record, question, ranked, [
      best,
      question.form === 'claim' ? closestMatter(held, question) : undefined,
    ]),
  };
}

/**
 * The known gap that is asked for, where none of the entries that might answer is sure to, and nothing that is denied
 * comes closer. In a bare record it has to fit better than they do.
 */
export function gapOf(
  record: Record,
  question: Question,
  ranked: readonly Ranked[],
  candidates: readonly (Ranked | undefined)[],
): Of<'gap'> | undefined {
  const gap = ranked.find(({ entry, fit }) => entry.kind === 'gap' && fit > 0);
  if (gap?.entry.kind !== 'gap' || gap.score < tuning.gapAnswers) return undefined;
  const denied = Math.max(0, ...ranked.map((one) => one.denied));
  if (denied >= tuning.deniesClosely && denied >= gap.fit) return undefined;
  const isAnswer = (one: Ranked) =>
    record.likelihood ? isSure(record, question, one) : one.score >= gap.score;
  const answers = candidates.some((one) => one && isAnswer(one));
  return answers ? undefined : gap.entry.of;
}
