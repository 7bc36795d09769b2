import type { Party, Story } from '../story/schema.ts';
import type { Entry } from './entry.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { buildViewIndex, type ViewIndex } from './view-index.ts';
import { entriesOf, viewsOf } from './views.ts';

/** A story made ready for questions. */
export interface Record {
  story: Story;
  lexicon: Lexicon;
  entries: readonly Entry[];
  index: ViewIndex;
  /** Statements and facts by their ids. */
  byId: ReadonlyMap<string, Entry>;
}

export function openRecord(story: Story): Record {
  const lexicon = buildLexicon(story);
  const entries = entriesOf(story);
  const views = entries.flatMap((entry) => viewsOf(entry, lexicon));
  return {
    story,
    lexicon,
    entries,
    index: buildViewIndex(views, entries.length),
    byId: new Map(entries.map((entry) => [entry.of.id, entry])),
  };
}

/** The party of an id. Ids are checked on load; an unknown one is a fault of the program. */
export function partyOf(record: Record, id: string): Party {
  const party = record.lexicon.parties.get(id);
  if (!party) throw new Error(`No party "${id}" in story "${record.story.id}"`);
  return party;
}
