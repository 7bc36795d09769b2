import type { Entry } from './entry.ts';
import type { View } from './views.ts';

/**
 * What stands around an entry in the article: its own paragraph and the one before, where "he" and "the plan" mostly got their names. One
 * view an entry, of the terms of all that stand there.
 */
export function nearViews(entries: readonly Entry[], views: readonly View[]): View[] {
  const told: View['terms'][] = [];
  for (const { entry, kind, terms } of views) if (kind === 'says') told[entry] ??= terms;
  const at: Entry[][] = [];
  for (const entry of entries) {
    const paragraph = paragraphOf(entry);
    if (!paragraph) continue;
    at[paragraph] ??= [];
    at[paragraph].push(entry);
  }
  const near: View[] = [];
  for (const entry of entries) {
    const paragraph = paragraphOf(entry);
    if (!paragraph) continue;
    const terms: View['terms'][number][] = [];
    for (const beside of [at[paragraph], at[paragraph - 1]]) {
      for (const other of beside ?? []) if (other !== entry) terms.push(...(told[other.index] ?? []));
    }
    if (terms.length === 0) continue;
    const isStatement = entry.kind === 'statement';
    near.push({ entry: entry.index, kind: 'near', isStatement, text: '', terms, units: [] });
  }
  return near;
}

/** From 1; undefined where an entry stands in no paragraph of the body. */
function paragraphOf(entry: Entry): number | undefined {
  return 'paragraph' in entry.of && entry.of.paragraph > 0 ? entry.of.paragraph : undefined;
}
