import type { CheckedQuotation } from '../answer/answer.ts';
import type { Draft } from '../answer/draft.ts';
import { checkQuotations } from '../check/check-quotations.ts';
import type { Record } from '../match/record.ts';

/** `/check TEXT`: the finding on each quotation in it. Undefined where there is nothing to check. */
export function checkOf(record: Record, text: string): Draft | undefined {
  const checks = checkQuotations(record, text);
  if (!checks.length) return undefined;
  const found = checks.filter(({ finding }) => finding !== 'not on record');
  const rests = [...new Set(found.flatMap(({ evidence }) => evidence.map(({ entry }) => entry)))];
  return {
    answered: found.length > 0,
    kind: found.length > 0 ? 'quote' : 'none',
    lead: leadOf(checks),
    rests: rests.flatMap((id) => record.byId.get(id) ?? []),
    checks,
  };
}

/** "3 quotations: 1 exact, 2 not on record." */
function leadOf(checks: readonly CheckedQuotation[]): string {
  const [only] = checks;
  if (only && checks.length === 1) return LEADS[only.finding];
  const counts = new Map<string, number>();
  for (const { finding } of checks) counts.set(finding, (counts.get(finding) ?? 0) + 1);
  const found = [...counts].map(([finding, count]) => `${count} ${SHORT[finding] ?? finding}`);
  return `${checks.length} quotations: ${found.join(', ')}.`;
}

/** Findings that read ill after a number. */
const SHORT: { readonly [finding: string]: string } = { 'someone else': 'someone else’s' };

const LEADS: { readonly [finding in CheckedQuotation['finding']]: string } = {
  exact: 'Exact: these words are on record.',
  altered: 'Altered: the record has it in other words.',
  'someone else': 'Someone else’s: the words are on record, but by another speaker.',
  stitched: 'Stitched: the words come from more than one place in the record.',
  'not on record': 'Not on record: nobody in the story is quoted with these words.',
};
