import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import { wordsOf } from '../../text/words.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { confidence, isSure } from '../judge/confidence.ts';
import { gapOf } from '../judge/contenders.ts';
import { type Ranked, rank } from '../rank/rank.ts';
import { factLine, statementLine } from '../tell/phrase.ts';
import { tuning } from '../tuning.ts';
import { answerArticleWords } from './article-words.ts';
import { continued } from './companions.ts';
import { declineByGap, declinePlain } from './decline.ts';

/** Whose words are these: exact, garbled or paraphrased; the article's own; or nobody's. */
export function answerWhoSaid(record: Record, question: Question): Draft {
  const ranked = rank(record, question).filter(({ entry }) => entry.kind !== 'account');
  const article = answerArticleWords(record, question, ranked);
  if (article) return article;
  const statements = ranked.filter(({ entry }) => entry.kind === 'statement');
  const said =
    statements.find((one) => isByWhomAsked(question, one)) ??
    statements.find(({ words }) => words >= 1) ??
    statements[0];
  const fact = ranked.find(({ entry }) => entry.kind === 'fact');
  const top = said && (!fact || said.score >= fact.score) ? said : fact;
  const gap = gapOf(record, question, ranked, [top]);
  if (gap) return declineByGap(record, gap, question);
  if (
    !question.carried.length &&
    fact?.entry.kind === 'fact' &&
    fact.score >= tuning.attributes &&
    (!record.index.isBare[fact.entry.index] || isSure(record, question, fact)) &&
    fact.score > (said?.score ?? 0) + tuning.factLead
  ) {
    return byFact(record, fact.entry);
  }
  if (said?.entry.kind !== 'statement' || !isRemembered(record, question, said)) {
    return fact?.entry.kind === 'fact' &&
      (reportsIt(record, question, fact) || tellsIt(record, question, fact))
      ? byFact(record, fact.entry)
      : declinePlain(record, question, ranked);
  }
  const more = record.index.isBare[said.entry.index]
    ? [...continued(record, said.entry), ...sentenceOf(record, said.entry)]
    : [];
  return {
    answered: true,
    kind: 'quote',
    lead: statementLine(record, said.entry.of),
    rests: [said.entry, ...more],
  };
}

/** "Which spokesman said": whoever that calls by their trade, if anybody does. */
function isByWhomAsked({ text, named, speakers }: Question, { entry }: Ranked): boolean {
  const isAsked = /\bwhich\b/i.test(text) && entry.kind === 'statement';
  return isAsked && named.length === 1 && speakers.includes(entry.of.speaker);
}

/** A sentence of which no statement was drawn: "Lee accused the owners of greed". */
function reportsIt(record: Record, question: Question, fact: Ranked): boolean {
  return (
    record.index.isBare[fact.entry.index] === true &&
    !question.quoted.length &&
    fact.score >= tuning.attributes &&
    isSure(record, question, fact)
  );
}

/** "List whose words are quoted": a fact, and no statement. */
function tellsIt(record: Record, question: Question, fact: Ranked): boolean {
  const { bare } = record.index;
  return !bare && !question.quoted.length && confidence(record, question, fact) >= tuning.sureUnsaid;
}

/** The article's sentence that a quotation stands in: it may tell to whom, and how, it was said. */
function sentenceOf(record: Record, { of }: Extract<Entry, { kind: 'statement' }>): Entry[] {
  const [quote] = of.quotes;
  if (quote === undefined) return [];
  return record.entries.filter(
    ({ kind, of: told }) => kind === 'fact' && told.paragraph === of.paragraph && told.text.includes(quote),
  );
}

/** A sentence of the article may call the speaker "he": what else of it is theirs names them. */
function byFact(record: Record, entry: Extract<Entry, { kind: 'fact' }>): Draft {
  const { paragraph, text } = entry.of;
  const said = record.entries.find(
    (other) =>
      record.index.isBare[entry.index] &&
      PRONOUN_SAYS.test(text) &&
      other.kind === 'statement' &&
      other.of.paragraph === paragraph,
  );
  const told = said?.kind === 'statement' ? `${statementLine(record, said.of)} ` : '';
  return {
    answered: true,
    kind: 'fact',
    lead: `${told}${factLine(entry.of)}`,
    rests: [...(said ? [said] : []), entry],
  };
}

const PRONOUN_SAYS =
  /\b(?:he|she|they) (?:also )?(?:said|told|added|wrote|argued|noted|warned|asked|insisted)\b/i;

/** Up to this many words between quotation marks are remembered word for word or not at all. Range 3 to 5. */
const SHORT_QUOTE = 4;

function isRemembered(record: Record, question: Question, said: Ranked): boolean {
  if (said.words >= 1) return true;
  if (question.quoted.length) return said.score >= barFor(question);
  return isSure(record, question, said);
}

/** "There was zero talk or something like that": not word for word, whatever the marks. */
const HEDGED =
  /\b(?:something|sth|smth|sumthin|words) (?:like|along|to) (?:that|those|this|it|the effect|that effect)\b|\bor so\b|\broughly\b|\bparaphras|\b(?:basically|went|goes|going|(?:was|were|is|be|been) (?:all|like))(?: all| like)? *['"‘“]/i;

/** Several words between quotation marks that nobody is quoted with have to be a close paraphrase to be anybody's. */
function barFor({ quoted, text }: Question): number {
  if (HEDGED.test(text)) return tuning.attributes;
  const lengths = quoted.map((quote) => wordsOf(quote).length);
  if (lengths.some((length) => length > 1 && length <= SHORT_QUOTE)) return 1;
  return lengths.some((length) => length > SHORT_QUOTE) ? tuning.attributesQuoted : tuning.attributes;
}
