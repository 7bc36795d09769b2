import type { Classifier } from '../classify/classifier.ts';
import { readClassifier, readVerdicts } from '../classify/kept.ts';
import type { Party, Story } from '../story/schema.ts';
import type { Entry } from './entry.ts';
import { type Found, indexEntries } from './found.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { type Likelihood, likelihoodBy } from './likelihood.ts';
import { type Likeness, likenessTo } from './likeness.ts';
import { indexQuotations, type Quotations } from './quotations.ts';
import { type Keep, readWordings } from './read-wordings.ts';
import type { ViewIndex } from './view-index.ts';
import { entriesOf } from './views.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A story made ready for questions. */
export interface Record {
  story: Story;
  lexicon: Lexicon;
  entries: readonly Entry[];
  /** The text of each view of the index; '' for those that are no wording. */
  wordings: readonly string[];
  index: ViewIndex;
  quotations: Quotations;
  found: Found;
  /** Of a record whose cues somebody wrote. */
  likelihood: Likelihood | undefined;
  /** Of a record whose cues nobody wrote. */
  likeness: Likeness | undefined;
  vocabulary: Vocabulary;
  /** Statements and facts by their ids. */
  byId: ReadonlyMap<string, Entry>;
}

/** `keep`: where what reading all wordings comes to is kept, so that it is read once. */
export function openRecord(story: Story, keep?: Keep): Record {
  const lexicon = buildLexicon(story);
  const entries = entriesOf(story);
  const { wordings, index, classifier, said } = keep?.find(story) ?? readWordings(entries, lexicon, keep);
  return {
    story,
    lexicon,
    entries,
    wordings,
    index,
    likelihood: likelihoodOf(story, classifier, entries),
    likeness: index.bare ? likenessTo(entries) : undefined,
    quotations: indexQuotations(entries),
    found: indexEntries(entries),
    vocabulary: {
      weightOf: (key) => index.weights.get(key) ?? 0,
      isSaid: (key) => said.has(key),
    },
    byId: new Map(entries.map((entry) => [entry.of.id, entry])),
  };
}

/** By the classifier that the story brings, or by the one that was trained on opening it. */
function likelihoodOf(
  { classifier: kept }: Story,
  trained: Classifier | undefined,
  entries: readonly Entry[],
): Likelihood | undefined {
  const classifier = kept ? readClassifier(kept) : trained;
  return classifier && likelihoodBy(classifier, entries, kept?.verdicts && readVerdicts(kept.verdicts));
}

/** The party of an id. Ids are checked on load; an unknown one is a fault of the program. */
export function partyOf(record: Record, id: string): Party {
  const party = record.lexicon.parties.get(id);
  if (!party) throw new Error(`No party "${id}" in story "${record.story.id}"`);
  return party;
}
