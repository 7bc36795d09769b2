import type { AnswerKind } from './answer.ts';
import type { Draft } from './draft.ts';
import { paragraphMark } from './tell/phrase.ts';

/** What sums up more than was asked for stays whole. */
const SINGLE: ReadonlySet<AnswerKind> = new Set(['quote', 'fact', 'verdict']);

/**
 * The answers to the asks of one question as one answer: "who saw Ann, and when?". Undefined where one of them has
 * none, or another tells it already.
 */
export function joined(drafts: readonly Draft[]): Draft | undefined {
  const [first] = drafts;
  if (!first || !drafts.every(({ answered, kind }) => answered && SINGLE.has(kind))) return undefined;
  const told = drafts.filter(({ rests: [own] }, at) =>
    drafts.slice(0, at).every(({ rests: [before] }) => own !== before),
  );
  if (told.length < 2) return undefined;
  const firsts = told.flatMap(({ rests }) => rests.slice(0, 1));
  return {
    ...first,
    lead: told.map(marked).join(' '),
    isMarked: true,
    rests: [...new Set([...firsts, ...told.flatMap(({ rests }) => rests)])],
  };
}

/** The answer to the first ask, and what is said of those that have none. Undefined where that has none itself. */
export function inPart([first, ...more]: readonly Draft[]): Draft | undefined {
  if (!first?.answered) return undefined;
  const silences = more.filter(({ kind }) => kind === 'none').map(({ lead }) => lead);
  return { ...first, notes: [...(first.notes ?? []), ...silences] };
}

function marked({ lead, rests: [first] }: Draft): string {
  return first && 'paragraph' in first.of ? `${lead} (${paragraphMark(first.of.paragraph)})` : lead;
}
