import type { Answer } from '../answer/answer.ts';
import { partsOf } from './parts.ts';
import { plainText } from './plain.ts';
import type { Reply } from './reply.ts';
import type { OnRecord } from './spans.ts';

/** An answer as a reply that any platform can show. `story`: its title, where there is more than one to be from. */
export function say(answer: Answer, onRecord: OnRecord, story?: string): Reply {
  const parts = partsOf(answer, onRecord);
  const footer = answer.kind === 'help' ? '' : story ? `${answer.source} (${story})` : answer.source;
  return { answer, parts, suggestions: answer.suggestions, footer, plain: plainText(parts, footer) };
}
