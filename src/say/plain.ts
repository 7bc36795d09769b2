import type { DiffRun } from '../answer/answer.ts';
import type { Part } from './reply.ts';
import { spansText } from './spans.ts';

/** Parts in plain text, one a line. */
export function plainText(parts: readonly Part[], footer: string): string {
  const lines = parts.map(plainPart);
  return [...lines, ...(footer ? [`— ${footer}`] : [])].join('\n');
}

function plainPart(part: Part): string {
  switch (part.type) {
    case 'lead':
    case 'note':
      return spansText(part.spans);
    case 'quotation':
      return `• “${part.words}” (${[part.speaker, part.source].filter(Boolean).join(', ')})`;
    case 'fact':
      return `• ${spansText(part.spans)}${part.source ? ` (${part.source})` : ''}`;
    case 'version':
      return `• ${part.whose}: ${spansText(part.spans)}${part.source ? ` (${part.source})` : ''}`;
    case 'check':
      return `• ${part.finding}: ${spansText(part.note)}${plainDiff(part.diff)}`;
  }
}

/** "The boat sails on [-Tuesday-] {+Monday+}": brackets for what is in the claim only, braces for the record only. */
function plainDiff(diff: readonly DiffRun[]): string {
  if (diff.every(({ op }) => op === 'same')) return '';
  const runs = diff.map(({ op, text }) => {
    const words = text.trim();
    if (op === 'same') return words;
    return op === 'added' ? `[-${words}-]` : `{+${words}+}`;
  });
  return `\n  ${runs.join(' ')}`;
}
