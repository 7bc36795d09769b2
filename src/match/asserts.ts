import { isNegative } from '../text/negation.ts';
import type { View } from './views.ts';

const YES_NO =
  /^(?:so |and |but )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n['’]?t)? (?!not\b)/i;

/** Whether a wording puts something forward: "is a war on its way" does not, nor tells "who is not in line" who is. */
export function asserts({ kind, text }: Pick<View, 'kind' | 'text'>): boolean {
  return kind !== 'cue' || !(isYesNo(text) || isNegative(text));
}

export function isYesNo(text: string): boolean {
  return YES_NO.test(text);
}
