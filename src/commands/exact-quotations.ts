import type { CheckedQuotation } from '../answer/answer.ts';
import { evidenceOf } from '../answer/evidence.ts';
import type { Record } from '../match/record.ts';
import { wordsOf } from '../text/words.ts';
import { quotesIn } from '../understand/quotes-in.ts';

/** Finds quotations that are on record word for word; marks, case and punctuation do not matter. */
export function exactQuotations(record: Record, text: string): CheckedQuotation[] {
  const marked = quotesIn(text).map(({ inner }) => inner);
  const claims = marked.length ? marked : [text.trim()].filter((claim) => plain(claim));
  return claims.map((claimed) => {
    const wanted = plain(claimed);
    const [found] = record.entries.filter(
      (entry) =>
        entry.kind === 'statement' &&
        entry.of.quotes.some((quote) => ` ${plain(quote)} `.includes(` ${wanted} `)),
    );
    if (found?.kind !== 'statement')
      return { claimed, finding: 'not on record', note: NOBODY, diff: [], evidence: [] };
    const speaker = record.lexicon.parties.get(found.of.speaker)?.name ?? '';
    const note = `${speaker} is on record with exactly these words.`;
    return {
      claimed,
      finding: 'exact',
      note,
      diff: [{ op: 'same', text: claimed }],
      evidence: evidenceOf(record, found),
    };
  });
}

const NOBODY = 'Nobody on record said it in these words.';

function plain(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
