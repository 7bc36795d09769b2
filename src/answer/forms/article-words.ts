import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import { articleParagraph, type Printed, shareWithin } from '../../story/shingles.ts';
import { wordsOf } from '../../text/words.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import type { Ranked } from '../rank/rank.ts';
import { lineOf } from '../tell/from-entries.ts';
import { tuning } from '../tuning.ts';

/**
 * "Genuine rapprochement" is nobody's quotation but the article's own wording: says so, with what the paragraph tells.
 * Undefined where the words are not the article's, or where somebody said them.
 */
export function answerArticleWords(
  record: Record,
  question: Question,
  ranked: readonly Ranked[],
): Draft | undefined {
  if (ranked.some(({ words }) => words >= tuning.remembers)) return undefined;
  for (const quote of question.quoted) {
    const words = wordsOf(quote).map((word) => word.text);
    const printed = articleParagraph(record.story, words);
    if (!printed || isSpoken(record, words, printed)) continue;
    const there = ranked.filter(
      ({ entry }) => 'paragraph' in entry.of && entry.of.paragraph === printed.paragraph,
    );
    const told = there.find(({ entry }) => entry.kind === 'fact') ?? there[0];
    const reported = there.find(
      ({ entry, score }) => entry.kind === 'statement' && score > (told?.score ?? 0) + tuning.factLead,
    );
    const rest = reported ?? told;
    const opening = reported
      ? 'Nobody is quoted with these words: they are the article’s own, in reported speech.'
      : 'Nobody said that on record: these are the article’s own words.';
    return {
      answered: true,
      kind: 'quote',
      lead: rest ? `${opening} ${lineOf(record, rest.entry, question)}` : opening,
      rests: rest ? [rest.entry] : tellsThere(record, printed),
    };
  }
  return undefined;
}

/** "gedly, they're going to do t", cut out of what somebody is quoted with, is theirs and not the article's. */
function isSpoken({ story }: Record, words: readonly string[], { paragraph, share }: Printed): boolean {
  const quotes = story.statements
    .filter((said) => said.paragraph === paragraph)
    .flatMap((said) => said.quotes);
  return shareWithin(words, quotes) >= share;
}

/** What the record tells of a paragraph, where nothing there is near the question. */
function tellsThere({ entries }: Record, { paragraph }: Printed): Entry[] {
  return entries.filter(({ of }) => 'paragraph' in of && of.paragraph === paragraph).slice(0, 1);
}
