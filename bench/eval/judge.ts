import type { Answer } from '../../src/answer/answer.ts';
import { fold } from '../../src/text/fold.ts';
import type { Row } from './rows.ts';

export interface Judgement {
  /** What is wrong with the whole answer; empty where it passes. */
  faults: string[];
  /** The same for the lead and the first piece of evidence alone. */
  topFaults: string[];
  declined: boolean;
  wrongSpeaker: boolean;
  /** Words shown as somebody's that the record does not have. */
  notVerbatim: string[];
}

/** Characters that an answer may have, so that it is read and not scrolled. */
const LONGEST: Partial<Record<Answer['kind'], number>> = {
  fact: 1500,
  topic: 2200,
  person: 2200,
  conflict: 2200,
  timeline: 2200,
};
const LONGEST_OTHER = 1200;

/** Judges an answer by its row. `isOnRecord` tells whether words stand between quotation marks in the article. */
export function judge(row: Row, answer: Answer, isOnRecord: (words: string) => boolean): Judgement {
  const declined = !answer.answered || answer.kind === 'help';
  const [first] = answer.evidence;
  const shared = sharedFaults(row, answer, declined);
  const whole = `${answer.text}\n${answer.evidence.map(wordsOf).join('\n')}`;
  const top = `${answer.lead}\n${first ? wordsOf(first) : ''}`;
  const cited = answer.evidence.map(({ paragraph }) => paragraph);
  return {
    faults: [...shared, ...contentFaults(row, whole, cited)],
    topFaults: [...shared, ...contentFaults(row, top, cited.slice(0, 1))],
    declined,
    wrongSpeaker: hasWrongSpeaker(row, answer),
    notVerbatim: notVerbatim(row, answer, isOnRecord),
  };
}

function sharedFaults(row: Row, answer: Answer, declined: boolean): string[] {
  const faults: string[] = [];
  if (row.abstain && !declined) faults.push('answered, though there is nothing to answer');
  if (!row.abstain && declined) faults.push('declined, though the record holds the answer');
  if (row.verdict !== null && answer.verdict !== row.verdict) {
    faults.push(`verdict ${answer.verdict}, not ${row.verdict}`);
  }
  for (const words of row.mustNot) if (holds(answer.lead, words)) faults.push(`"${words}" in the lead`);
  const disputed = answer.verdict === 'disputed' ? LONGEST.conflict : undefined;
  const longest = disputed ?? LONGEST[answer.kind] ?? LONGEST_OTHER;
  if (answer.text.length > longest) faults.push(`${answer.text.length} characters, more than ${longest}`);
  return faults;
}

function contentFaults(row: Row, text: string, cited: readonly number[]): string[] {
  if (row.abstain) return [];
  const faults = row.must
    .filter((group) => !group.some((words) => holds(text, words)))
    .map((group) => `lacks ${group.join(' / ')}`);
  if (row.paras.length && !row.paras.some((paragraph) => cited.includes(paragraph))) {
    faults.push(`cites ¶${cited.join(',') || '-'}, none of ¶${row.paras.join(',')}`);
  }
  return faults;
}

/** The lead names nobody of those who said it, and rests on somebody else's statement. */
function hasWrongSpeaker(row: Row, answer: Answer): boolean {
  if (row.mustNot.some((words) => holds(answer.lead, words))) return true;
  const speaker = answer.evidence[0]?.speaker;
  if (!row.speaker || row.abstain || !answer.answered || speaker === undefined) return false;
  return ![answer.lead, speaker].some((text) => row.speaker?.some((name) => holds(text, name)));
}

const BETWEEN_MARKS = /“([^”]+)”/g;

function notVerbatim(row: Row, answer: Answer, isOnRecord: (words: string) => boolean): string[] {
  const shown = [answer.lead, answer.text, ...answer.notes].flatMap((text) =>
    [...text.matchAll(BETWEEN_MARKS)].map((match) => match[1] ?? ''),
  );
  const quoted = answer.evidence.filter(({ type }) => type === 'quote').map(({ text }) => text);
  // What the question says may be said back to it.
  const asked = plain(row.q);
  return [...new Set([...shown, ...quoted])].filter(
    (words) => !isOnRecord(words) && !asked.includes(plain(words)),
  );
}

function wordsOf({ text, speaker }: { text: string; speaker?: string }): string {
  return `${speaker ?? ''} ${text}`;
}

/** Whether a text holds words, from the beginning of a word on: "zelensk" is in "Zelenskiy", "war" is not in "toward". */
export function holds(text: string, words: string): boolean {
  const pattern = plain(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'u').test(plain(text));
}

/** Folded, without quotation marks and apostrophes, hyphens as blanks: "early '30s" → "early 30s". */
function plain(text: string): string {
  return fold(text)
    .replace(/['"]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();
}
