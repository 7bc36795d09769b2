import type { Record } from '../match/record.ts';
import { wordsOf } from '../text/words.ts';
import type { Question } from '../understand/question.ts';
import { answerArticleWords } from './article-words.ts';
import { declineByGap, declinePlain } from './decline.ts';
import type { Draft } from './draft.ts';
import { factLine, statementLine } from './phrase.ts';
import { type Ranked, rank } from './rank.ts';
import { tuning } from './tuning.ts';

/** Whose words are these: exact, garbled or paraphrased; the article's own; or nobody's. */
export function answerWhoSaid(record: Record, question: Question): Draft {
  const ranked = rank(record, question).filter(({ entry }) => entry.kind !== 'account');
  const article = answerArticleWords(record, question, ranked);
  if (article) return article;
  const said = ranked.find(({ entry }) => entry.kind === 'statement');
  const other = ranked.find(({ entry }) => entry.kind !== 'statement');
  if (other && beats(other, said)) {
    if (other.entry.kind === 'gap') return declineByGap(record, other.entry.of, question);
    if (other.entry.kind === 'fact') {
      return { answered: true, kind: 'fact', lead: factLine(other.entry.of), rests: [other.entry] };
    }
  }
  if (said?.entry.kind !== 'statement' || said.score < barFor(question)) return declinePlain(record, question, ranked);
  return { answered: true, kind: 'quote', lead: statementLine(record, said.entry.of), rests: [said.entry] };
}

/** Several words between quotation marks that nobody is quoted with have to be a close paraphrase to be anybody's. */
function barFor({ quoted }: Question): number {
  const exact = quoted.some((quote) => wordsOf(quote).length > 2);
  return exact ? tuning.attributesQuoted : tuning.attributes;
}

function beats(other: Ranked, said: Ranked | undefined): boolean {
  const lead = other.entry.kind === 'gap' ? tuning.gapLead : tuning.factLead;
  return other.score >= tuning.gapAnswers && other.score > (said?.score ?? 0) + lead;
}
