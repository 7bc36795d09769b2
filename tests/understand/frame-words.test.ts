import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { termsOf } from '../../src/match/terms.ts';
import { wordsOf } from '../../src/text/words.ts';
import { isAllFrame, markFrame } from '../../src/understand/frame-words.ts';
import type { Form } from '../../src/understand/question.ts';
import { tinyStory } from '../support/tiny-story.ts';

const [first, ...others] = tinyStory.facts;
if (!first) throw new Error('The story has lost its facts');
const record = openRecord({
  ...tinyStory,
  facts: [{ ...first, text: 'The fiction of a storm.' }, ...others],
});

const marked = (text: string, form: Form) => {
  const words = wordsOf(text);
  return markFrame(termsOf(words, record.lexicon), words, form, record.vocabulary)
    .filter(({ frame }) => frame)
    .map(({ from, to }) =>
      words
        .slice(from, to + 1)
        .map((word) => word.text)
        .join(' '),
    );
};

describe('words that only make the form of a question', () => {
  test.each<[form: Form, text: string, frame: string[]]>([
    ['timeline', 'the sequence of events at the harbour', ['sequence', 'events']],
    ['conflict', 'do their versions of the storm contradict', ['versions', 'contradict']],
    ['conflict', 'versions contradict', []],
    ['claim', 'confirm that ferries sail', ['confirm']],
    ['claim', 'it is fiction that ferries sail', []],
    ['fact', 'ferries they called it, in a storm', ['called it']],
    ['who-said', 'Quill or Reed about the ferry', ['quill', 'reed']],
    ['what-said', 'Quill or Reed about the ferry', []],
    ['fact', 'the sequence of events', []],
  ])('%s: %s', (form, text, frame) => {
    expect(marked(text, form)).toEqual(frame);
  });

  test('may be all that a question has', () => {
    const isAll = (text: string, form: Form) => {
      const words = wordsOf(text);
      return isAllFrame(termsOf(words, record.lexicon), words, form);
    };
    expect(isAll('what is disputed', 'conflict')).toBe(true);
    expect(isAll('what is disputed', 'fact')).toBe(false);
    expect(isAll('what does Quill dispute', 'conflict')).toBe(false);
    expect(isAll('', 'conflict')).toBe(true);
  });
});
