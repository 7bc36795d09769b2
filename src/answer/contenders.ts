import type { Entry } from '../match/entry.ts';
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
  account: { of: Of<'account'>; score: number } | undefined;
  /** A known silence of the record that fits better than anything it holds. */
  gap: Of<'gap'> | undefined;
}

export function contendersOf(ranked: readonly Ranked[]): Contenders {
  const held = ranked.filter(({ entry }) => entry.kind === 'statement' || entry.kind === 'fact');
  const [best] = held;
  const denied = held.reduce<Ranked | undefined>((a, b) => (b.denied > (a?.denied ?? 0) ? b : a), undefined);
  const gap = ranked.find(({ entry }) => entry.kind === 'gap');
  const account = ranked.find(({ entry }) => entry.kind === 'account');
  const top = Math.max(best?.score ?? 0, denied?.denied ?? 0);
  return {
    held,
    best,
    denied,
    account: account?.entry.kind === 'account' ? { of: account.entry.of, score: account.score } : undefined,
    gap:
      gap?.entry.kind === 'gap' && gap.score >= tuning.gapAnswers && gap.score > top + tuning.gapLead
        ? gap.entry.of
        : undefined,
  };
}
