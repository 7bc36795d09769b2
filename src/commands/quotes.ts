import type { WhoSaid } from '../door.ts';
import { type LookedUp, lookUp } from '../look-up/look-up.ts';
import { resolveMatter, resolveName } from '../look-up/resolve.ts';
import type { Record } from '../match/record.ts';

const ABOUT = /(?:^|\s)(?:about|on|regarding|over)\s+(.+)$/is;
const TO = /(?:^|\s)to\s+(.+)$/is;
const BY = /^(?:(?:all|everything|anything)\s+)?(?:(?:by|from|of)\s+)?/i;

/** `/quotes Lee on the ferry`: what a person said, on a subject, to someone. Undefined where nothing is asked for. */
export function quotesOf(record: Record, argument: string): LookedUp | undefined {
  const facets = facetsOf(record, argument.replace(/[?!.]+$/, '').trim());
  return lookUp(record, facets);
}

function facetsOf(record: Record, argument: string): WhoSaid {
  const about = ABOUT.exec(argument)?.[1] ?? '';
  const head = argument.replace(ABOUT, '');
  const to = TO.exec(head)?.[1] ?? '';
  const first = head.replace(TO, '').replace(BY, '').trim();
  // "quotes ferry": a party that says nothing is what the quotes are about.
  const speaks = resolveName(record, first).some((id) =>
    record.story.statements.some(
      (said) => said.speaker === id || record.lexicon.parties.get(said.speaker)?.side === id,
    ),
  );
  if (!first || speaks || about) return { speaker: first, to, about };
  const { subjects, parties } = resolveMatter(record, first);
  return subjects.length || parties.length ? { to, about: first } : { speaker: first, to };
}
