import type { Version } from '../answer/answer.ts';
import type { Draft } from '../answer/draft.ts';
import { evidenceOf } from '../answer/tell/evidence.ts';
import { type Command, readCommand } from '../commands/read-command.ts';
import { readFacets } from '../look-up/facet-text.ts';
import type { Entry } from '../match/entry.ts';
import type { Record } from '../match/record.ts';
import type { Conversation } from '../remember/conversations.ts';
import { type Taken, take } from '../take.ts';
import { fold } from '../text/fold.ts';
import { quotesIn } from '../understand/quotes-in.ts';
import type { Library, Sought } from './library.ts';
import { listed } from './listed.ts';
import type { Shelf } from './shelf.ts';
import { CANDIDATES, FEW, NEAR_ENOUGH } from './tuning.ts';

/** A story and what it makes of a text. */
export interface Chosen {
  shelf: Shelf;
  taken: Taken;
}

/** The story that answers a text, of these ids, else of all; a thread counts only in its own story. */
export function choose(
  library: Library,
  text: string,
  before: Conversation | undefined,
  among: readonly string[] | undefined,
): Chosen {
  const { order, scores } = inOrder(library, text, before, among);
  const asked: Chosen[] = [];
  let least = 0;
  let names: ReadonlySet<string> = new Set();
  for (const id of order) {
    // Where one has answered, only another that fits nearly as well and has the same people can tell it differently.
    if (least > 0 && ((scores.get(id) ?? 0) < least || library.hasAny?.(id, names) === false)) continue;
    const shelf = library.shelf(id);
    if (!shelf) continue;
    const thread = before?.story === id ? before.thread : {};
    const taken = take(shelf.record, text, thread);
    asked.push({ shelf, taken });
    if (!taken.draft.answered || least > 0) continue;
    least = (scores.get(id) ?? 1) * NEAR_ENOUGH;
    names = new Set(taken.draft.rests.slice(0, 1).flatMap((entry) => namesOf(shelf.record, entry)));
  }
  const found = asked.find(({ taken }) => taken.draft.answered) ?? asked[0];
  if (!found) throw new Error('None of the stories can be read.');
  const versions = otherVersions(found, asked, scores);
  if (versions.length === 0) return found;
  return { shelf: found.shelf, taken: { ...found.taken, draft: { ...found.taken.draft, versions } } };
}

/** Ids of the stories to ask, best first, with what the index gives each. */
function inOrder(
  library: Library,
  text: string,
  before: Conversation | undefined,
  among: readonly string[] | undefined,
): { order: string[]; scores: ReadonlyMap<string, number> } {
  const { stories } = library;
  const scope = among?.length ? among : undefined;
  const count = scope?.length ?? stories.length;
  const first = scope?.[0] ?? stories[0]?.id ?? '';
  const scores = new Map<string, number>();
  if (count === 1) return { order: [first], scores };
  const command = readCommand(text);
  const named =
    command?.name === 'story' && command.argument ? byTitle(library, command.argument) : undefined;
  if (named !== undefined) return { order: [named], scores };
  for (const { story, score } of library.candidates(soughtIn(command, text), scope)) scores.set(story, score);
  const best = [...scores.keys()];
  const isThere = (id: string) => scope?.includes(id) ?? stories.some((story) => story.id === id);
  const own = before && isThere(before.story) ? [before.story] : [];
  if (count <= FEW) {
    const ids = scope ?? stories.map(({ id }) => id);
    return { order: [...new Set([...own, ...best, ...ids])], scores };
  }
  const order = [...new Set([...own, ...best.slice(0, CANDIDATES)])];
  return { order: order.length > 0 ? order : [first], scores };
}

/** What is looked for in a text: the words between its quotation marks, or those of /who-said, somebody said. */
export function soughtIn(command: Command | undefined, text: string): Sought {
  const asked = command?.argument || text;
  const said =
    command?.name === 'who-said'
      ? readFacets(asked).words
      : quotesIn(text)
          .map(({ inner }) => inner)
          .join(' ');
  return { text: asked, said };
}

function byTitle({ stories }: Library, wanted: string): string | undefined {
  const plain = fold(wanted.trim());
  const exact = stories.find(({ id, title }) => id === plain || fold(title) === plain);
  return (exact ?? stories.find(({ title }) => plain.length > 2 && fold(title).includes(plain)))?.id;
}

/** Where other stories tell the same differently: first the version found, then theirs, each with outlet and date. */
function otherVersions(
  found: Chosen,
  asked: readonly Chosen[],
  scores: ReadonlyMap<string, number>,
): Version[] {
  const { draft } = found.taken;
  const { story } = found.shelf.record;
  if (!draft.answered || draft.versions?.length || !['quote', 'fact'].includes(draft.kind)) return [];
  const least = (scores.get(story.id) ?? 1) * NEAR_ENOUGH;
  const origin = story.copyOf ?? story.id;
  const others = asked.filter(({ shelf: { record }, taken: { draft: other } }) => {
    const isOther = record !== found.shelf.record && (record.story.copyOf ?? record.story.id) !== origin;
    const isNear = (scores.get(record.story.id) ?? 0) >= least;
    return (
      isOther && isNear && other.answered && other.kind === draft.kind && differs(found, { record, other })
    );
  });
  if (others.length === 0) return [];
  return [found, ...others].map(({ shelf, taken }) => versionOf(shelf.record, taken.draft));
}

/** On the same person or party, and in other words. */
function differs({ shelf, taken }: Chosen, { record, other }: { record: Record; other: Draft }): boolean {
  const [one] = taken.draft.rests;
  const [two] = other.rests;
  if (!one || !two || fold(taken.draft.lead) === fold(other.lead)) return false;
  const names = new Set(namesOf(shelf.record, one));
  return namesOf(record, two).some((name) => names.has(name));
}

function namesOf({ lexicon }: Record, { kind, of }: Entry): string[] {
  const ids = kind === 'statement' ? [of.speaker] : kind === 'fact' ? of.parties : [];
  return ids.flatMap((id) => lexicon.parties.get(id)?.name ?? []).map(fold);
}

function versionOf(record: Record, draft: Draft): Version {
  const { title, source } = listed(record.story, 0);
  const evidence = draft.rests.slice(0, 1).flatMap((entry) => evidenceOf(record, entry));
  return { whose: `${source} (${title})`, says: draft.lead, evidence };
}
