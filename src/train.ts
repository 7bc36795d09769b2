import { keepClassifier } from './classify/kept.ts';
import { LASTING, train } from './classify/train.ts';
import { digestOf, type Examples, examplesOf } from './match/examples.ts';
import { buildLexicon } from './match/lexicon.ts';
import { entriesOf } from './match/views.ts';
import type { KeptClassifier } from './story/kept-classifier.ts';
import { loadStory } from './story/load.ts';
import { loadWordings } from './story/wordings.ts';

/** Trains the classifier of the story in a folder from all its wordings: 4 seconds a thousand. Throws StoryError. */
export function trainClassifier(folder: string): KeptClassifier {
  const examples = examplesIn(folder);
  return keepClassifier(train(examples.examples, examples.classes, LASTING), digestOf(examples));
}

/** What the classifier of the story in a folder has to be made from. Throws StoryError. */
export function madeFrom(folder: string): number {
  return digestOf(examplesIn(folder));
}

function examplesIn(folder: string): Examples {
  const story = loadStory(folder);
  return examplesOf(entriesOf(story), buildLexicon(story), loadWordings(folder, story));
}
