import type { Record } from '../match/record.ts';
import type { Answer, Evidence } from './answer.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './tell/evidence.ts';
import { paragraphMark, quoted } from './tell/phrase.ts';
import { sourceOf } from './tell/source.ts';

/** The text of an answer stays under this many characters, evidence dropped from the end. */
const LONGEST = 1150;
const LONGEST_OVERVIEW = 2100;

/** A draft put into words: the lead first, then the evidence with speaker and paragraph. */
export function compose(record: Record, draft: Draft, id: string): Answer {
  const evidence = draft.rests.flatMap((entry) => evidenceOf(record, entry));
  const versions = [...(draft.versions ?? [])];
  const notes = [...(draft.notes ?? [])];
  const lead = `${draft.lead}${draft.answered ? marksOf(draft, evidence) : ''}`;
  return {
    id,
    answered: draft.answered,
    kind: draft.kind,
    verdict: draft.verdict ?? null,
    lead,
    evidence,
    versions,
    checks: [...(draft.checks ?? [])],
    notes,
    suggestions: [...(draft.suggestions ?? [])].slice(0, 3),
    source: sourceOf(record.story),
    text: textOf(draft, lead, evidence),
  };
}

function marksOf(draft: Draft, evidence: readonly Evidence[]): string {
  if (draft.isMarked || (draft.checks?.length ?? 0) > 1) return '';
  const [first] = evidence;
  if (!first || draft.kind === 'timeline' || draft.kind === 'topic' || draft.kind === 'person') return '';
  return ` (${paragraphMark(first.paragraph)})`;
}

function textOf(draft: Draft, lead: string, evidence: readonly Evidence[]): string {
  const overview = ['topic', 'person', 'conflict', 'timeline'].includes(draft.kind);
  // Versions tell a diverging account; what they rest on may be cut.
  const most = overview && draft.kind !== 'conflict' ? LONGEST_OVERVIEW : LONGEST;
  const lines = [lead, ...(draft.notes ?? [])];
  for (const version of draft.versions ?? []) {
    const line = `• ${version.whose}: ${version.says} ${version.denies ?? ''}`.trim();
    if (lines.join('\n').length + line.length < most) lines.push(line);
  }
  const told = lines.join('\n');
  for (const one of evidence) {
    const isTold = told.includes(one.text);
    if (isTold && (overview || one.type !== 'quote' || !one.context)) continue;
    const line = isTold ? contextLine(one) : evidenceLine(one);
    if (lines.join('\n').length + line.length + 1 > most) break;
    lines.push(line);
  }
  return lines.join('\n');
}

/** "• Ann Lee, to Bob (¶3)", of words that the lead has already. */
function contextLine({ speaker, context, paragraph }: Evidence): string {
  return `• ${[speaker, context].filter(Boolean).join(', ')} (${paragraphMark(paragraph)})`;
}

/** "• “…” (Ann Lee, to Bob, ¶3)" */
export function evidenceLine(one: Evidence): string {
  const from = [one.speaker, one.context, paragraphMark(one.paragraph)].filter(Boolean).join(', ');
  return one.type === 'quote'
    ? `• ${quoted(one.text)} (${from})`
    : `• ${one.text} (${paragraphMark(one.paragraph)})`;
}
