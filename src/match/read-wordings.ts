import type { Classifier } from '../classify/classifier.ts';
import { TRAINING, train } from '../classify/train.ts';
import type { Story } from '../story/schema.ts';
import type { Entry } from './entry.ts';
import { type Examples, examplesOfViews } from './examples.ts';
import type { Lexicon } from './lexicon.ts';
import { nearViews } from './near-views.ts';
import { buildViewIndex, type ViewIndex } from './view-index.ts';
import { type View, viewsOf } from './views.ts';

/** What reading all wordings of a story comes to: what takes longest to make, as plain data. */
export interface ReadWordings {
  /** The text of each view of the index; '' for those that are no wording. */
  wordings: readonly string[];
  index: ViewIndex;
  /** Of a record whose cues somebody wrote, where the story brings none. */
  classifier: Classifier | undefined;
  /** Keys of what the record itself says. */
  said: ReadonlySet<string>;
}

/** Where that is kept beyond the process. Neither call throws. */
export interface Keep {
  /** As it was put for exactly this story, by exactly this program. */
  find(story: Story): ReadWordings | undefined;
  put(story: Story, read: ReadWordings): void;
}

export function readWordings(entries: readonly Entry[], lexicon: Lexicon, keep?: Keep): ReadWordings {
  const { story } = lexicon;
  const views = entries.flatMap((entry) => viewsOf(entry, lexicon));
  if (story.made === 'by machine') views.push(...nearViews(entries, views));
  const index = buildViewIndex(views, entries.length, nearestOf(entries));
  const read = {
    wordings: views.map(({ text }) => text),
    index,
    classifier:
      index.bare || story.classifier ? undefined : trainSoon(examplesOfViews(entries, views, lexicon)),
    said: saidIn(views, entries),
  };
  keep?.put(story, read);
  return read;
}

function saidIn(views: readonly View[], entries: readonly Entry[]): Set<string> {
  const said = new Set<string>();
  for (const { kind, entry, terms } of views) {
    if ((kind !== 'says' && kind !== 'quote') || entries[entry]?.kind === 'gap') continue;
    for (const [own] of terms) if (own) said.add(own.key);
  }
  return said;
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

/** So many examples, each beside all classes, are seen in about a second. */
const SOON = 10_000_000;

/** A story without a classifier of its own gets one while somebody waits: the more wordings, the fewer rounds. */
function trainSoon({ classes, examples }: Examples): Classifier {
  const rounds = Math.floor(SOON / (examples.length * classes.length));
  return train(examples, classes, { ...TRAINING, rounds: Math.max(1, Math.min(TRAINING.rounds, rounds)) });
}
