import type { Record } from '../match/record.ts';
import { wordsOf } from '../text/words.ts';
import type { Question } from '../understand/question.ts';
import { answerArticleWords } from './article-words.ts';
import { continued } from './companions.ts';
import { isSure } from './confidence.ts';
import { gapOf } from './contenders.ts';
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
  const fact = ranked.find(({ entry }) => entry.kind === 'fact');
  const top = said && (!fact || said.score >= fact.score) ? said : fact;
  const gap = gapOf(record, question, ranked, [top]);
  if (gap) return declineByGap(record, gap, question);
  if (
    !question.carried.length &&
    fact?.entry.kind === 'fact' &&
    fact.score >= tuning.attributes &&
    (!record.index.isBare[fact.entry.index] || fact.recall >= tuning.factWhole) &&
    fact.score > (said?.score ?? 0) + tuning.factLead
  ) {
    return { answered: true, kind: 'fact', lead: factLine(fact.entry.of), rests: [fact.entry] };
  }
  if (said?.entry.kind !== 'statement' || !isRemembered(record, question, said))
    return declinePlain(record, question, ranked);
  const more = record.index.isBare[said.entry.index] ? continued(record, said.entry) : [];
  return {
    answered: true,
    kind: 'quote',
    lead: statementLine(record, said.entry.of),
    rests: [said.entry, ...more],
  };
}

/** Up to this many words between quotation marks are remembered word for word or not at all. Range 3 to 5. */
const SHORT_QUOTE = 4;

function isRemembered(record: Record, question: Question, said: Ranked): boolean {
  if (question.quoted.length) return said.score >= barFor(question);
  return isSure(record, question, said, tuning.attributes);
}

/** "There was zero talk or something like that": not word for word, whatever the marks. */
const HEDGED =
  /\b(?:something|sth|smth|sumthin|words) (?:like|along|to) (?:that|those|this|it|the effect|that effect)\b|\bor so\b|\broughly\b|\bparaphras/i;

/** Several words between quotation marks that nobody is quoted with have to be a close paraphrase to be anybody's. */
function barFor({ quoted, text }: Question): number {
  if (HEDGED.test(text)) return tuning.attributes;
  const lengths = quoted.map((quote) => wordsOf(quote).length);
  if (lengths.some((length) => length > 1 && length <= SHORT_QUOTE)) return 1;
  return lengths.some((length) => length > SHORT_QUOTE) ? tuning.attributesQuoted : tuning.attributes;
}
