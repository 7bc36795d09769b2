import type { Entry } from '../match/entry.ts';
import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import type { Draft } from './draft.ts';
import { declineByGap, declinePlain } from './decline.ts';
import { lineOf } from './from-entries.ts';
import { type Ranked, rank } from './rank.ts';
import { tuning } from './tuning.ts';

/** Any question that a fact or a statement answers. */
export function answerFact(record: Record, question: Question): Draft {
  const ranked = rank(record, question).filter(({ entry }) => entry.kind !== 'account');
  const gap = ranked.find(({ entry }) => entry.kind === 'gap');
  const held = ranked.filter(({ entry }) => entry.kind !== 'gap');
  const [best] = held;
  const denied = held.reduce<Ranked | undefined>((a, b) => (b.denied > (a?.denied ?? 0) ? b : a), undefined);
  if (gap?.entry.kind === 'gap' && gap.score >= tuning.answers && gap.score > (best?.score ?? 0) + tuning.gapLead) {
    return declineByGap(record, gap.entry.of, question);
  }
  if (denied && denied.denied >= tuning.contradicts && denied.denied > (best?.fit ?? 0)) {
    return {
      answered: true,
      kind: 'fact',
      lead: `The record has it otherwise: ${lineOf(record, denied.entry, question)}`,
      rests: [denied.entry],
    };
  }
  if (!best || best.score < tuning.answers) return declinePlain(record, question, ranked);
  const companions = held.filter(({ score }) => score >= best.score * tuning.companion).slice(0, 3);
  return {
    answered: true,
    kind: best.entry.kind === 'statement' ? 'quote' : 'fact',
    lead: leadOf(record, question, companions.map(({ entry }) => entry)),
    rests: companions.map(({ entry }) => entry),
  };
}

function leadOf(record: Record, question: Question, entries: readonly Entry[]): string {
  return entries
    .slice(0, 1)
    .map((entry) => lineOf(record, entry, question))
    .join(' ');
}
