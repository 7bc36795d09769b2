import type { Entry } from './entry.ts';

/** All that a statement or a fact tells, in one text; '' for any other entry. */
export function toldBy(entry: Entry): string {
  if (entry.kind === 'statement') return [entry.of.gist, ...entry.of.quotes].join(' ');
  return entry.kind === 'fact' ? entry.of.text : '';
}
