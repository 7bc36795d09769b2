import type { Evidence } from '../answer/answer.ts';
import { matchEntries, weigh } from '../match/match.ts';
import { partyOf, type Record } from '../match/record.ts';
import { termsOfText } from '../match/terms.ts';
import type { Statement } from '../story/schema.ts';
import { articleParagraph } from '../story/shingles.ts';
import { wordsOf } from '../text/words.ts';
import type { Ascribed } from './ascribed.ts';
import { evidenceOfSaid } from './evidence.ts';
import { mark } from './notes.ts';
import { nameOf } from './speakers.ts';
import { tuning } from './tuning.ts';

/** What is known of words that nobody on record said like this. */
export interface Reported {
  note: string;
  evidence: Evidence[];
}

/** Words that are no quotation: a statement told in reported speech, the article's own words, or nothing on record. */
export function reported(record: Record, text: string, by: Ascribed | undefined): Reported {
  const printed = articleParagraph(
    record.story,
    wordsOf(text).map((word) => word.text),
  );
  const said = paraphrased(record, text, printed?.paragraph, by);
  if (said) {
    const other = by && !by.ids.includes(said.speaker) ? `, not ${nameOf(record, by)}` : '';
    const whose = `${partyOf(record, said.speaker).name}${other} (${mark(said.paragraph)})`;
    const quoted = said.quotes.map((quote) => `“${quote}”`).join(' and ');
    const note = said.quotes.length
      ? `Not exact words: nearest on record is ${quoted}, by ${whose}.`
      : `Reported speech, not exact words: the article tells this of ${whose} without quoting.`;
    return { note, evidence: evidenceOfSaid(record, said) };
  }
  if (printed) {
    return {
      note: `Nobody is quoted with this: these are the article's own words (${mark(printed.paragraph)}).`,
      evidence: [],
    };
  }
  const whose = by ? ` by ${nameOf(record, by)}` : '';
  return { note: `Nothing on record${whose} reads like this.`, evidence: [] };
}

/** The statement that a text tells in other words; where the article has these words, only one of that paragraph. */
function paraphrased(
  record: Record,
  text: string,
  paragraph: number | undefined,
  by: Ascribed | undefined,
): Statement | undefined {
  const query = weigh(termsOfText(text, record.lexicon), record.index);
  let said: { of: Statement; score: number } | undefined;
  let other = 0;
  for (const { entry: at, score } of matchEntries(query, record.index)) {
    const entry = record.entries[at];
    if (entry?.kind === 'statement' && (paragraph === undefined || entry.of.paragraph === paragraph)) {
      const named = by?.ids.includes(entry.of.speaker) ?? false;
      const better = score > (said?.score ?? 0) || (score === said?.score && named);
      if (better) said = { of: entry.of, score };
    } else if (entry?.kind === 'fact' || entry?.kind === 'gap') other = Math.max(other, score);
  }
  // What fits a fact or a known silence better is nobody's statement.
  return said && said.score >= tuning.paraphrase && said.score >= other ? said.of : undefined;
}
