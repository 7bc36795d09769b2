import { describe, expect, test } from 'vitest';
import { differsInFigures, isOpposed, saysOtherwise } from '../../../src/answer/judge/oppose.ts';
import { rank } from '../../../src/answer/rank/rank.ts';
import { openRecord } from '../../../src/match/record.ts';
import type { Fact } from '../../../src/story/schema.ts';
import { understand } from '../../../src/understand/understand.ts';
import { tinyStory } from '../../support/tiny-story.ts';

const OTHERS = ['Goats came ashore.', 'A tunnel is planned.', 'Birds sang at night.', 'The museum burned.'];

/** A claim, beside a sentence of a story that holds nothing else of the kind. */
function beside(claim: string, text: string, more: Partial<Fact> = {}) {
  const factOf = (id: string, text: string): Fact => ({
    id,
    text,
    parties: [],
    about: [],
    paragraph: 1,
    cues: ['told'],
    denies: [],
  });
  const fact = { ...factOf('told', text), ...more };
  const others = OTHERS.map((other, at) => factOf(`other${at}`, other));
  const record = openRecord({
    ...tinyStory,
    subjects: [],
    statements: [],
    accounts: [],
    facts: [fact, ...others],
  });
  const question = understand(claim, record);
  const one = rank(record, question).find(({ entry }) => entry.of === fact);
  if (!one) throw new Error(`nothing in common: ${claim}`);
  return { record, question, one };
}

describe('another number or date', () => {
  test.each<[claim: string, told: string, differs: boolean]>([
    ['three boats sank', 'Five boats sank.', true],
    ['five boats sank', '5 boats sank.', false],
    ['three ships sank', 'Five boats sank.', true],
    ['three boats sank', 'Five sailors met when a boat sank.', false],
    ['more than three boats sank', 'Five boats sank.', false],
    ['the three boats sank in 2 weeks', 'The three boats sank in two weeks.', false],
    ['it took three weeks to raise the boat', 'It took two weeks to raise the boat.', true],
    ['it took two days to raise the boat', 'It took two weeks to raise the boat.', true],
    ['the boat was built in 1990', 'The boat was built in 1987.', true],
    ['the boat did not sink in 1990', 'The boat sank in 1987.', false],
    ['the two boats sank', 'Five boats sank.', false],
    ['the boat sank in June', 'The boat sank in April.', true],
    ['the boat sank on Monday', 'The boat sank on a Tuesday in April.', true],
    ['the boat sank before June', 'The boat sank in April.', false],
    ['the boat sank in June', 'The boat sank.', false],
    ['the boat sank in June', 'The boat sank in April or June.', false],
  ])('%s | %s: %s', (claim, told, differs) => {
    const { question, one } = beside(claim, told);
    expect(differsInFigures(question, one.entry)).toBe(differs);
  });

  test('is told by the time of an entry, too', () => {
    const time = { from: '2019-04-30', said: 'Tuesday, April 30, 2019' };
    const differs = (claim: string) => {
      const { question, one } = beside(claim, 'The boat sank.', { time });
      return differsInFigures(question, one.entry);
    };
    expect(
      ['the boat sank in June', 'the boat sank in April', 'the boat sank on Friday'].map(differs),
    ).toEqual([true, false, true]);
  });

  test('is not the same number in words', () => {
    const { question, one } = beside('120 boats sank', 'One hundred and twenty boats sank.');
    expect(differsInFigures(question, one.entry)).toBe(false);
  });
});

describe('the opposite, a denial, or swapped roles', () => {
  test.each<[claim: string, told: string, otherwise: boolean]>([
    ['the ferry sails on Monday', 'The ferry does not sail on Monday.', true],
    ['the ferry does not sail on Monday', 'The ferry sails on Monday.', true],
    ['the ferry does not sail on Monday', 'The ferry never sails on Monday.', false],
    ['the ferry sails on Monday', 'The ferry sails on Monday.', false],
    ['the harbour is open', 'The harbour is closed.', true],
    ['the harbour is not open', 'The harbour is closed.', false],
    ['the ferry sank', 'The ferry sank; no goat was lost.', false],
    ['Quill praised Reed', 'The company praised Reed, while Quill praised a goat.', true],
    ['Quill praised Reed', 'Quill praised Reed.', false],
  ])('%s | %s: %s', (claim, told, otherwise) => {
    const { record, question, one } = beside(claim, told);
    expect(saysOtherwise(record, question, one)).toBe(otherwise);
    expect(isOpposed(record, question, one)).toBe(otherwise);
  });

  // Not of "backs", which is among the words of general meaning.
  test('is told of who sued whom', () => {
    const told = 'The company sued Reed, while Quill sued a goat.';
    const { record, question, one } = beside('Quill sued Reed', told);
    expect(saysOtherwise(record, question, one)).toBe(true);
  });
});
