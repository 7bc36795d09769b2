import { keepClassifier, keepVerdicts } from './classify/kept.ts';
import { LASTING, type Training, train } from './classify/train.ts';
import { type Claim, trainVerdicts } from './classify/verdicts.ts';
import { claimExamples, digestOfClaims } from './match/claim-examples.ts';
import { digestOf, type Examples, examplesOf } from './match/examples.ts';
import { buildLexicon } from './match/lexicon.ts';
import { entriesOf } from './match/views.ts';
import type { KeptClassifier } from './story/kept-classifier.ts';
import { loadStory } from './story/load.ts';
import type { Story } from './story/schema.ts';
import { loadWordings, type Wordings } from './story/wordings.ts';

/** What a kept classifier and its verdicts are made from: numbers by which other wordings are told apart. */
export interface MadeFrom {
  classifier: number;
  verdicts: number;
}

/**
 * Trains the classifier of the story in a folder from all its wordings: 4 seconds a thousand. Where the one it has was
 * made from the same, only its verdicts are trained, in seconds; `anew` trains all. Throws StoryError.
 */
export function trainClassifier(folder: string, { anew = false } = {}): KeptClassifier {
  const story = loadStory(folder);
  return trainOn(story, loadWordings(folder, story), LASTING, anew ? undefined : story.classifier);
}

/** The same of a story that is loaded already. */
export function trainOn(
  story: Story,
  further: Wordings,
  training: Training = LASTING,
  kept?: KeptClassifier,
): KeptClassifier {
  const { examples, claims } = learnedFrom(story, further);
  const madeFrom = digestOf(examples);
  const classifier =
    kept?.madeFrom === madeFrom
      ? kept
      : keepClassifier(train(examples.examples, examples.classes, training), madeFrom);
  return { ...classifier, verdicts: keepVerdicts(trainVerdicts(claims), digestOfClaims(claims)) };
}

/** What the classifier of the story in a folder has to be made from. Throws StoryError. */
export function madeFrom(folder: string): MadeFrom {
  const story = loadStory(folder);
  const { examples, claims } = learnedFrom(story, loadWordings(folder, story));
  return { classifier: digestOf(examples), verdicts: digestOfClaims(claims) };
}

function learnedFrom(story: Story, further: Wordings): { examples: Examples; claims: Claim[] } {
  const entries = entriesOf(story);
  const lexicon = buildLexicon(story);
  return {
    examples: examplesOf(entries, lexicon, further),
    claims: claimExamples(entries, lexicon, further),
  };
}
