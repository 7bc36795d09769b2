import type { Entry } from '../match/entry.ts';
import { isAbsent } from '../match/match.ts';
import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import { lacksKind } from './lacks-kind.ts';
import { tuning } from './tuning.ts';

const ASKS_HEAD =
  /\b(?:head ?lines?|titles?|sub ?heads?|under the|captions?|photos?|pictures?|pics?|publish\w*|outlets?|wrote|written|author|byline|date ?line|article|story|piece)\b/i;

/** What speaks against each entry of a record whose cues nobody wrote, as shares of its score; 0 for all others. */
export function lossesOf(record: Record, question: Question): (entry: Entry) => number {
  const { index } = record;
  if (!index.bare) return () => 0;
  const absent = question.terms.filter((term) => isAbsent(term, index)).length;
  const silence = Math.min(absent, 2) * tuning.absentLoss;
  const asksHead = ASKS_HEAD.test(question.text);
  return (entry) => {
    const head = !asksHead && isHead(entry) ? tuning.headLoss : 0;
    const lack = index.isBare[entry.index] && lacksKind(record, entry, question) ? tuning.lackLoss : 0;
    return silence + head + lack;
  };
}

/** What stands above the article or under a picture: the text itself says it in full. */
function isHead({ of }: Entry): boolean {
  return 'paragraph' in of && of.paragraph === 0;
}
