import type { Answer, CheckedQuotation, DiffRun, Evidence, Version } from '../answer/answer.ts';
import { paragraphMark } from '../answer/tell/phrase.ts';
import type { Part, Span } from './reply.ts';
import { type OnRecord, spansOf, spansText } from './spans.ts';

/** An answer as items: the lead, what qualifies it, then the evidence that they have not told already. */
export function partsOf(answer: Answer, onRecord: OnRecord): Part[] {
  const spans = (text: string) => spansOf(text, onRecord);
  const versions = answer.versions.map((version) => versionPart(version, onRecord));
  const checks = answer.checks.map((check) => checkPart(check, onRecord));
  const told = [
    answer.lead,
    ...answer.notes,
    ...answer.versions.map(({ says }) => says),
    ...checks.map(({ note }) => spansText(note)),
  ].join('\n');
  const inVersions = new Set(answer.versions.flatMap(({ evidence }) => evidence.map(({ entry }) => entry)));
  const isTold = ({ type, text, entry }: Evidence) =>
    told.includes(text) || (type === 'fact' && inVersions.has(entry));
  return [
    // The finding on a single quotation says it all.
    ...(checks.length === 1 ? [] : [{ type: 'lead' as const, spans: spans(answer.lead) }]),
    ...sourceOf(answer),
    ...answer.notes.map((note): Part => ({ type: 'note', spans: spans(note) })),
    ...versions,
    ...checks,
    ...answer.evidence.filter((one) => !isTold(one)).map((one) => evidencePart(one, onRecord)),
  ];
}

/** "Ann Lee, to Bob, at the talks": where the lead has told the words and the paragraph but not how they came about. */
function sourceOf({ lead, kind, answered, evidence }: Answer): Part[] {
  const [first] = evidence;
  if (!answered || kind === 'person' || !first?.speaker || !first.context || !lead.includes(first.text))
    return [];
  const isMarked = lead.includes(paragraphMark(first.paragraph));
  const text = `${first.speaker}, ${isMarked ? first.context : sourceLine(first)}`;
  return [{ type: 'note', spans: [{ text }] }];
}

function versionPart(version: Version, onRecord: OnRecord): Part {
  const text = [version.says, version.denies].filter(Boolean).join(' ');
  const marks = [...new Set(version.evidence.map(({ paragraph }) => paragraphMark(paragraph)))];
  return { type: 'version', whose: version.whose, spans: spansOf(text, onRecord), source: marks.join(', ') };
}

type CheckPart = Extract<Part, { type: 'check' }>;

/**
 * One always sees which quotation is meant: words that stand on record as claimed are quoted before the note,
 * all others are shown as a difference.
 */
function checkPart({ claimed, finding, note, diff }: CheckedQuotation, onRecord: OnRecord): CheckPart {
  const [run, ...more] = diff;
  const spans = spansOf(note, onRecord);
  if (run?.op === 'same' && more.length === 0 && onRecord(run.text)) {
    const words: Span = { text: run.text, quoted: true };
    return { type: 'check', finding, note: [words, { text: ': ' }, ...spans], diff: [] };
  }
  const runs: DiffRun[] = diff.length ? diff : [{ op: 'added', text: claimed }];
  return { type: 'check', finding, note: spans, diff: runs };
}

function evidencePart(one: Evidence, onRecord: OnRecord): Part {
  if (one.type === 'quote') {
    return { type: 'quotation', words: one.text, speaker: one.speaker ?? '', source: sourceLine(one) };
  }
  return { type: 'fact', spans: spansOf(one.text, onRecord), source: sourceLine(one) };
}

/** "to Bob, at the talks, ¶3" */
function sourceLine({ context, paragraph }: Evidence): string {
  return [context, paragraphMark(paragraph)].filter(Boolean).join(', ');
}
