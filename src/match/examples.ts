import type { Classifier } from '../classify/classifier.ts';
import { featuresOf, type Wording } from '../classify/features.ts';
import type { Example } from '../classify/train.ts';
import { allWordingsOf, NO_WORDINGS, type Wordings } from '../story/wordings.ts';
import { digestOfNumbers, unitsOfText } from './digest.ts';
import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { offTopic } from './off-topic.ts';
import { type View, viewsOf, wordingOf } from './views.ts';

/** Wordings to train from, each with the class that it is of. */
export interface Examples {
  classes: readonly string[];
  examples: readonly Example[];
}

/*
 * Classes by their names: an entry that is asked for by its id, what it shows to be wrong, a subject as a whole, and what
 * is about no story at all.
 */
const WRONG = '!';
const WHOLE = '~';
const ELSEWHERE = '?';

/** For each text that is about no story there are so many others at least. Range 2 to 8. */
const OTHERS = 4;

/** Of all wordings of a story, and of further ones. */
export function examplesOf(
  entries: readonly Entry[],
  lexicon: Lexicon,
  further: Wordings = NO_WORDINGS,
): Examples {
  const views = entries.flatMap((entry) => viewsOf(withFurther(entry, further), lexicon));
  const subjects = lexicon.story.subjects.flatMap(({ id, name, words }) =>
    [name, ...words, ...(further.subjects[id] ?? [])].map((text): [string, Wording] => [
      WHOLE + id,
      wordingOf(text, lexicon),
    ]),
  );
  return collect([...withOffTopic(namedBy(entries, views), lexicon), ...subjects]);
}

/** The same of wordings that are read already. */
export function examplesOfViews(
  entries: readonly Entry[],
  views: readonly View[],
  lexicon: Lexicon,
): Examples {
  return collect(withOffTopic(namedBy(entries, views), lexicon));
}

/** Wordings, and beside them what is about no story. */
function withOffTopic(named: readonly [string, Wording][], lexicon: Lexicon): [string, Wording][] {
  const texts = offTopic().slice(0, Math.ceil(named.length / OTHERS));
  return [...named, ...texts.map((text): [string, Wording] => [ELSEWHERE, wordingOf(text, lexicon)])];
}

/** A number by which examples made from other wordings, or read in another way, are told apart. */
export function digestOf(examples: Examples): number {
  return digestOfNumbers(numbersOf(examples));
}

function* numbersOf({ classes, examples }: Examples): Generator<number> {
  for (const name of classes) yield* unitsOfText(name);
  for (const { features, of } of examples) {
    yield of;
    yield* features.keys();
  }
}

/** Where the classes of entries, of subjects and of what is about no story stand among those of a classifier; -1 where it has none. */
export function placesIn({ classes }: Classifier, entries: readonly Entry[]) {
  const places = new Map(classes.map((name, place) => [name, place]));
  const placeOf = (name: string) => places.get(name) ?? -1;
  return {
    asked: Int32Array.from(entries, ({ of }) => placeOf(of.id)),
    denied: Int32Array.from(entries, ({ of }) => placeOf(WRONG + of.id)),
    elsewhere: placeOf(ELSEWHERE),
    subjects: classes.flatMap((name, place) =>
      name.startsWith(WHOLE) ? [{ id: name.slice(WHOLE.length), place }] : [],
    ),
  };
}

function namedBy(entries: readonly Entry[], views: readonly View[]): [string, Wording][] {
  return views.flatMap((view): [string, Wording][] => {
    if (view.kind === 'frame' || view.kind === 'near') return [];
    const id = entries[view.entry]?.of.id ?? '';
    return [[view.kind === 'denies' ? WRONG + id : id, view]];
  });
}

function collect(named: readonly (readonly [string, Wording])[]): Examples {
  const places = new Map<string, number>();
  const examples = named.map(([name, wording]) => {
    const of = places.get(name) ?? places.size;
    places.set(name, of);
    return { features: featuresOf(wording), of };
  });
  return { classes: [...places.keys()], examples };
}

function withFurther(entry: Entry, further: Wordings): Entry {
  const { cues, denies } = allWordingsOf(entry.of, further);
  return { ...entry, of: { ...entry.of, cues, ...('denies' in entry.of ? { denies } : {}) } } as Entry;
}
