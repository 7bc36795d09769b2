import { featuresOf } from './classify/features.ts';
import { keepClassifier, keepVerdicts } from './classify/kept.ts';
import { LASTING, type Training, train } from './classify/train.ts';
import { type Claim, trainVerdicts } from './classify/verdicts.ts';
import { digestOf, type Examples, examplesOf } from './match/examples.ts';
import { buildLexicon } from './match/lexicon.ts';
import { openRecord, type Record } from './match/record.ts';
import { toldBy } from './match/told-by.ts';
import { entriesOf, wordingOf } from './match/views.ts';
import type { KeptClassifier } from './story/kept-classifier.ts';
import { loadStory } from './story/load.ts';
import type { Story } from './story/schema.ts';
import { allWordingsOf, loadWordings, type Wordings } from './story/wordings.ts';
import { understand } from './understand/understand.ts';

/** Trains the classifier of the story in a folder from all its wordings: 4 seconds a thousand. Throws StoryError. */
export function trainClassifier(folder: string): KeptClassifier {
  const story = loadStory(folder);
  return trainOn(story, loadWordings(folder, story));
}

/** The same of a story that is loaded already. */
export function trainOn(story: Story, further: Wordings, training: Training = LASTING): KeptClassifier {
  const examples = examplesIn(story, further);
  const classifier = keepClassifier(train(examples.examples, examples.classes, training), digestOf(examples));
  const record = openRecord({ ...story, classifier });
  return { ...classifier, verdicts: keepVerdicts(trainVerdicts(claimsIn(record, further))) };
}

/** What the classifier of the story in a folder has to be made from. Throws StoryError. */
export function madeFrom(folder: string): number {
  const story = loadStory(folder);
  return digestOf(examplesIn(story, loadWordings(folder, story)));
}

function examplesIn(story: Story, further: Wordings): Examples {
  return examplesOf(entriesOf(story), buildLexicon(story), further);
}

/** What statements and facts tell and bear out, and what they show to be wrong. */
function claimsIn(record: Record, further: Wordings): Claim[] {
  return record.entries.flatMap((entry) => {
    if (entry.kind !== 'statement' && entry.kind !== 'fact') return [];
    const { id, cues, denies } = allWordingsOf(entry.of, further);
    const right = [toldBy(entry), ...cues.filter((text) => understand(text, record).form === 'claim')];
    const claims = (texts: readonly string[], wrong: boolean): Claim[] =>
      texts.map((text) => ({ of: id, features: featuresOf(wordingOf(text, record.lexicon)), wrong }));
    return [...claims(right, false), ...claims(denies, true)];
  });
}
