import type { Answer, Reply } from '../../src/index.ts';

/** Lines of our own as a reply, so that nothing in a title is interpreted where it is shown. The first stands out. */
export function notice(lines: readonly string[]): Reply {
  const [lead = '', ...notes] = lines;
  const answer: Answer = {
    id: 'notice',
    answered: true,
    kind: 'help',
    verdict: null,
    lead,
    evidence: [],
    versions: [],
    checks: [],
    notes,
    suggestions: [],
    source: '',
    text: lines.join('\n'),
  };
  const parts = lines.map((text, at) => ({
    type: at === 0 ? ('lead' as const) : ('note' as const),
    spans: [{ text }],
  }));
  return { answer, parts, suggestions: [], footer: '', plain: lines.join('\n') };
}
