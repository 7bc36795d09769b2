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
    const speaker = partyOf(record, said.speaker).name;
    const other = by && !by.ids.includes(said.speaker) ? `, not ${nameOf(record, by)},` : '';
    const quoted = said.quotes.map((quote) => `“${quote}”`).join(' and ');
    const note = said.quotes.length
      ? `A paraphrase, not exact words: ${speaker}${other} is quoted with ${quoted} (${mark(said.paragraph)}).`
      : `Reported speech, not exact words: ${speaker}${other} said this, but is not quoted on it (${mark(said.paragraph)}).`;
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
  for (const { entry: at, score } of matchEntries(query, record.index)) {
    const entry = record.entries[at];
    if (entry?.kind === 'gap' || entry?.kind === 'account') continue;
    if (score < tuning.paraphrase || entry?.kind !== 'statement') return undefined;
    const told = paragraph === undefined || entry.of.paragraph === paragraph;
    if (told && (!by || by.ids.includes(entry.of.speaker) || entry.of.quotes.length === 0)) return entry.of;
  }
  return undefined;
}
