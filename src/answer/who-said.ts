import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import type { Draft } from './draft.ts';
import { declineByGap, declinePlain } from './decline.ts';
import { factLine, statementLine } from './phrase.ts';
import { type Ranked, rank } from './rank.ts';
import { tuning } from './tuning.ts';

/** Whose words are these: exact, garbled or paraphrased. */
export function answerWhoSaid(record: Record, question: Question): Draft {
  const ranked = rank(record, question).filter(({ entry }) => entry.kind !== 'account');
  const said = ranked.find(({ entry }) => entry.kind === 'statement');
  const other = ranked.find(({ entry }) => entry.kind !== 'statement');
  if (other && beats(other, said)) {
    if (other.entry.kind === 'gap') return declineByGap(record, other.entry.of, question);
    if (other.entry.kind === 'fact') return fromFact(other);
  }
  if (said?.entry.kind !== 'statement' || said.score < tuning.attributes) {
    return declinePlain(record, question, ranked);
  }
  return {
    answered: true,
    kind: 'quote',
    lead: statementLine(record, said.entry.of),
    rests: [said.entry],
  };
}

function beats(other: Ranked, said: Ranked | undefined): boolean {
  const lead = other.entry.kind === 'gap' ? tuning.gapLead : tuning.factLead;
  return other.score >= tuning.gapAnswers && other.score > (said?.score ?? 0) + lead;
}

function fromFact(fact: Ranked): Draft {
  const text = fact.entry.kind === 'fact' ? factLine(fact.entry.of) : '';
  return { answered: true, kind: 'fact', lead: text, rests: [fact.entry] };
}
