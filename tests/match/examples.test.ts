import { describe, expect, test } from 'vitest';
import { digestOf, examplesOf, examplesOfViews, placesIn } from '../../src/match/examples.ts';
import { buildLexicon } from '../../src/match/lexicon.ts';
import { entriesOf, viewsOf } from '../../src/match/views.ts';
import { NO_WORDINGS } from '../../src/story/wordings.ts';
import { wordedStory } from '../support/worded-story.ts';

const entries = entriesOf(wordedStory);
const lexicon = buildLexicon(wordedStory);
const plain = examplesOf(entries, lexicon);
const countOf = ({ classes, examples }: typeof plain, name: string) =>
  examples.filter(({ of }) => classes[of] === name).length;

describe('examples to train from', () => {
  test('are of entries, of what they show to be wrong, and of subjects', () => {
    expect(plain.classes).toEqual(
      expect.arrayContaining(['storm', '!storm', '~ferry', 'passengers', 'will-it-sail']),
    );
    expect(plain.classes).not.toContain('!passengers');
  });

  test.each<[name: string, count: number, why: string]>([
    ['storm', 3, 'what it says and two cues; its frame is no wording'],
    ['!not-safe', 2, 'two denied claims'],
    ['~fares', 4, 'its name and three words'],
    ['?', 8, 'one text about no story beside each four wordings'],
  ])('%s has %i: %s', (name, count) => {
    expect(countOf(plain, name)).toBe(count);
  });

  test('grow by further wordings, and are then told apart', () => {
    const further = {
      entries: {
        storm: { cues: ['why was the quay shut'], denies: ['the quay stayed open'], right: [], wrong: [] },
      },
      subjects: { fares: ['what a ticket costs'] },
    };
    const more = examplesOf(entries, lexicon, further);
    expect(['storm', '!storm', '~fares'].map((name) => countOf(more, name))).toEqual([4, 2, 5]);
    expect(digestOf(more)).not.toBe(digestOf(plain));
    expect(digestOf(examplesOf(entries, lexicon, NO_WORDINGS))).toBe(digestOf(plain));
  });

  test('of wordings that are read already are the same but for the subjects', () => {
    const read = examplesOfViews(
      entries,
      entries.flatMap((entry) => viewsOf(entry, lexicon)),
      lexicon,
    );
    expect(read.classes).toEqual(plain.classes.filter((name) => !name.startsWith('~')));
    expect(read.examples).toEqual(plain.examples.slice(0, read.examples.length));
  });

  test('stand where a classifier has their classes, or nowhere', () => {
    const classes = ['~ferry', '!storm', 'storm'];
    const none = new Uint32Array();
    const floats = new Float32Array();
    const { asked, denied, subjects } = placesIn(
      {
        classes,
        width: 4,
        features: none,
        rarity: floats,
        embeddings: floats,
        scales: floats,
        outputs: floats,
      },
      entries,
    );
    const at = entries.findIndex(({ of }) => of.id === 'storm');
    expect([asked[at], denied[at]]).toEqual([2, 1]);
    expect([asked[0], denied[0]]).toEqual([-1, -1]);
    expect(subjects).toEqual([{ id: 'ferry', place: 0 }]);
  });
});
