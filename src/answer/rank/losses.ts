import type { Entry } from '../../match/entry.ts';
import { isAbsent } from '../../match/match.ts';
import type { Record } from '../../match/record.ts';
import type { Term } from '../../match/terms.ts';
import type { ViewIndex } from '../../match/view-index.ts';
import { isAsking } from '../../text/asking-words.ts';
import { isEnglish } from '../../text/english.ts';
import type { Question } from '../../understand/question.ts';
import { tuning } from '../tuning.ts';
import { lacksKind } from './lacks-kind.ts';
import { holdsTerm } from './missing.ts';

const ASKS_HEAD =
  /\b(?:head ?lines?|titles?|sub ?heads?|under the|captions?|photos?|pictures?|pics?|publish\w*|outlets?|wrote|written|author|byline|date ?line|article|story|piece)\b/i;

/** What speaks against each entry of a record whose cues nobody wrote, as shares of its score; 0 for all others. */
export function lossesOf(record: Record, question: Question): (entry: Entry) => number {
  const { index } = record;
  if (!index.bare) return () => 0;
  const absent = question.terms.filter(
    (term) => isAbsent(term, index) || isStrangeName(question, term, index),
  ).length;
  const silence = absent > 1 ? Math.min(absent, 3) * tuning.absentLoss : 0;
  const asksHead = ASKS_HEAD.test(question.text);
  return (entry) => {
    const head = !asksHead && isHead(entry) ? tuning.headLoss : 0;
    const lack =
      question.form !== 'claim' && index.isBare[entry.index] && lacksKind(record, entry, question)
        ? tuning.lackLoss
        : 0;
    const strangers = question.form === 'claim' ? namesLacking(record, entry, question) : 0;
    return silence + head + lack + strangers * tuning.strangerLoss;
  };
}

/** A name that the record never names: a word that no dictionary has, and no misspelling of one that it has. */
function isStrangeName({ words }: Question, term: Term, index: ViewIndex): boolean {
  const word = words[term.from]?.text ?? '';
  if (term.kind !== 'word' || term.from !== term.to || term.weak || word.length < 4) return false;
  if (term.keys.some(({ key }) => index.weights.has(key)) || isAsking(term.keys[0]?.key ?? '')) return false;
  return !isEnglish(word) && !/\d/.test(word);
}

/** How many names of a question an entry has not, nor what stands around it: it tells of somebody else. */
function namesLacking(record: Record, entry: Entry, { terms }: Question): number {
  return terms.filter((term) => term.kind === 'name' && !holdsTerm(record, entry, term)).length;
}

/** What stands above the article or under a picture: the text itself says it in full. */
function isHead({ of }: Entry): boolean {
  return 'paragraph' in of && of.paragraph === 0;
}
