import type { Answer } from '../answer/answer.ts';
import { partsOf } from './parts.ts';
import { plainText } from './plain.ts';
import type { Reply } from './reply.ts';
import type { OnRecord } from './spans.ts';

/** An answer as a reply that any platform can show. */
export function say(answer: Answer, onRecord: OnRecord): Reply {
  const parts = partsOf(answer, onRecord);
  const footer = answer.kind === 'help' ? '' : answer.source;
  return { answer, parts, suggestions: answer.suggestions, footer, plain: plainText(parts, footer) };
}
