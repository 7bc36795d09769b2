import type { Party, Story } from '../story/schema.ts';
import type { Entry } from './entry.ts';
import { type Found, indexEntries } from './found.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { buildLikelihood, type Likelihood } from './likelihood.ts';
import { nearViews } from './near-views.ts';
import { indexQuotations, type Quotations } from './quotations.ts';
import { buildViewIndex, type ViewIndex } from './view-index.ts';
import { entriesOf, type View, viewsOf } from './views.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A story made ready for questions. */
export interface Record {
  story: Story;
  lexicon: Lexicon;
  entries: readonly Entry[];
  views: readonly View[];
  index: ViewIndex;
  quotations: Quotations;
  found: Found;
  /** Of a record whose cues somebody wrote: how likely its entries are asked for in these words. */
  likelihood: Likelihood | undefined;
  vocabulary: Vocabulary;
  /** Statements and facts by their ids. */
  byId: ReadonlyMap<string, Entry>;
}

export function openRecord(story: Story): Record {
  const lexicon = buildLexicon(story);
  const entries = entriesOf(story);
  const views = entries.flatMap((entry) => viewsOf(entry, lexicon));
  if (story.made === 'by machine') views.push(...nearViews(entries, views));
  const index = buildViewIndex(views, entries.length, nearestOf(entries));
  const said = new Set(
    views
      .filter(({ kind, entry }) => (kind === 'says' || kind === 'quote') && entries[entry]?.kind !== 'gap')
      .flatMap((view) => view.terms.flatMap(([own]) => own?.key ?? [])),
  );
  return {
    story,
    lexicon,
    entries,
    views,
    index,
    likelihood: index.bare ? undefined : buildLikelihood(views, entries.length),
    quotations: indexQuotations(entries),
    found: indexEntries(entries),
    vocabulary: {
      weightOf: (key) => index.weights.get(key) ?? 0,
      isSaid: (key) => said.has(key),
    },
    byId: new Map(entries.map((entry) => [entry.of.id, entry])),
  };
}

function nearestOf(entries: readonly Entry[]): Map<number, number[]> {
  const at = new Map(entries.map((entry) => [entry.of.id, entry.index]));
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === 'gap'
        ? [[entry.index, entry.of.nearest.flatMap((id) => at.get(id) ?? [])] as const]
        : [],
    ),
  );
}

/** The party of an id. Ids are checked on load; an unknown one is a fault of the program. */
export function partyOf(record: Record, id: string): Party {
  const party = record.lexicon.parties.get(id);
  if (!party) throw new Error(`No party "${id}" in story "${record.story.id}"`);
  return party;
}
