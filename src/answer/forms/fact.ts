import type { Record } from '../../match/record.ts';
import { isLight } from '../../text/light-words.ts';
import { root } from '../../text/root.ts';
import { wordsOf } from '../../text/words.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { confidence, isSure } from '../judge/confidence.ts';
import { contendersOf } from '../judge/contenders.ts';
import { refutation } from '../judge/refutation.ts';
import { closestMatter } from '../rank/matter.ts';
import { type Ranked, rank } from '../rank/rank.ts';
import { lineOf } from '../tell/from-entries.ts';
import { tuning } from '../tuning.ts';
import { withCompanions } from './companions.ts';
import { draftConflict } from './conflict.ts';
import { declineByGap, declinePlain } from './decline.ts';
import { toldBeside } from './told-beside.ts';

/** Any question that a fact or a statement answers. */
export function answerFact(record: Record, question: Question): Draft {
  const ranked = rank(record, question);
  const { held, best, account, gap } = contendersOf(record, question, ranked);
  const wrong = falsePremise(record, question, held);
  if (wrong) return correct(record, question, wrong, held);
  if (gap) return declineByGap(record, gap, question);
  if (
    account &&
    !record.index.bare &&
    account.score >= tuning.answers &&
    account.score > (best?.score ?? 0) + tuning.accountLead
  ) {
    return draftConflict(record, account.of, question);
  }
  if (!best || !isSure(record, question, best) || leansTooMuch(record, question, best)) {
    return declinePlain(record, question, ranked);
  }
  const rests = withCompanions(record, held, best, 4);
  return {
    answered: true,
    kind: best.entry.kind === 'statement' ? 'quote' : 'fact',
    lead: leadOf(record, question, held),
    rests,
  };
}

/** A follow-up whose own words the entry hardly holds: "how long will it last?" after "where will they meet?". */
function leansTooMuch(record: Record, question: Question, best: Ranked): boolean {
  if (!question.carried.length || question.terms.every((term) => term.kind === 'name' || term.weak))
    return false;
  const own = rank(record, { ...question, carried: [], focus: [] }).find(({ entry }) => entry === best.entry);
  return (own?.recall ?? 0) < tuning.ownShare;
}

const PREMISED: ReadonlySet<string> = new Set(['why', 'when', 'how-many']);

/** Whether a question of this form may take something wrong for granted. */
export function isPremised({ form }: Question): boolean {
  return PREMISED.has(form);
}

/** The entry that shows a question to take something wrong for granted: read as a claim, it is refuted. */
function falsePremise(record: Record, question: Question, held: readonly Ranked[]): Ranked | undefined {
  if (!record.likelihood || question.carried.length || !isPremised(question)) return undefined;
  const closest = closestMatter(held, question);
  if (!closest || refutation(record, question, closest) < tuning.premise) return undefined;
  return confidence(record, question, closest, true) >= tuning.sure ? closest : undefined;
}

/** A why- or when-question with a false premise is corrected, not answered. */
function correct(record: Record, question: Question, wrong: Ranked, held: readonly Ranked[]): Draft {
  const lead = `The record has it otherwise: ${lineOf(record, wrong.entry, question)}`;
  const rests = withCompanions(record, held, wrong, 3);
  return { answered: true, kind: 'verdict', verdict: 'contradicted', lead, rests };
}

/** The best entry, and what is told beside it. */
function leadOf(record: Record, question: Question, held: readonly Ranked[]): string {
  const [best] = held;
  if (!best) return '';
  const line = lineOf(record, best.entry, question);
  const beside = toldBeside(held);
  if (!beside) return line;
  const second = lineOf(record, beside.entry, question);
  const both = `${line} ${second}`;
  return both.length <= LONGEST_LEAD && isNews(line, second) ? both : line;
}

/** Whether a second sentence tells enough that the first does not: at least two of five of its words. */
function isNews(first: string, second: string): boolean {
  const told = new Set(wordsOf(first).map(({ text }) => root(text)));
  const words = wordsOf(second).filter(({ text }) => !isLight(text));
  return words.filter(({ text }) => !told.has(root(text))).length >= words.length * 0.4;
}

/** A lead of two entries stays under this many characters. */
const LONGEST_LEAD = 420;
