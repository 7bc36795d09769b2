import type { Entry } from './entry.ts';
import type { View } from './views.ts';

/**
 * What stands around an entry in the article: its own paragraph and the one before, where "he" and "the plan" mostly got their names. One
 * view an entry, of the terms of all that stand there.
 */
export function nearViews(entries: readonly Entry[], views: readonly View[]): View[] {
  const told = new Map<number, View['terms']>();
  for (const { entry, kind, terms } of views) if (kind === 'says' && !told.has(entry)) told.set(entry, terms);
  const at = new Map<number, Entry[]>();
  for (const entry of entries) {
    const paragraph = paragraphOf(entry);
    if (paragraph) at.set(paragraph, [...(at.get(paragraph) ?? []), entry]);
  }
  return entries.flatMap((entry) => {
    const paragraph = paragraphOf(entry);
    if (!paragraph) return [];
    const near = [...(at.get(paragraph) ?? []), ...(at.get(paragraph - 1) ?? [])].filter(
      (other) => other !== entry,
    );
    const terms = near.flatMap((other) => told.get(other.index) ?? []);
    if (!terms.length) return [];
    const isStatement = entry.kind === 'statement';
    return [{ entry: entry.index, kind: 'near' as const, isStatement, text: '', terms, units: [] }];
  });
}

/** From 1; undefined where an entry stands in no paragraph of the body. */
function paragraphOf(entry: Entry): number | undefined {
  return 'paragraph' in entry.of && entry.of.paragraph > 0 ? entry.of.paragraph : undefined;
}
