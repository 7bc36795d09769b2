import type { Sample } from '../adapters/contract.ts';
import { FAULT, LONG_ITEMS, QUOTES } from './harbour-bot.ts';

const words = (at: number) => QUOTES[at]?.words ?? '';

/** The contract's questions to the made-up record. */
export const harbourSample: Sample = {
  question: {
    ask: 'What did Quill say about the ferry?',
    words: words(0),
    speaker: 'Ada Quill',
    source: 'paragraph 4',
  },
  followUp: { ask: 'And Reed?', words: words(1) },
  hostile: { ask: 'Who spoke of markup?', words: words(3) },
  unknown: 'What is the price of fish?',
  long: {
    ask: 'What happened when?',
    items: Array.from({ length: LONG_ITEMS }, (_, at) => `Item ${at + 1}: `),
  },
  conflict: { ask: 'What is disputed?', versions: ['Ada Quill', words(0), 'Bo Reed', words(1)] },
  fault: `Please ${FAULT}`,
  check: { message: 'She said "The ferry will sail on Tuesday"', finding: 'altered', words: 'Monday' },
  commands: [
    { name: 'who-said', argument: 'ferry', says: words(0) },
    { name: 'ask', argument: 'What did Reed say about the ferry?', says: words(1) },
    { name: 'quotes', argument: 'Quill on the harbour', says: words(2) },
    { name: 'timeline', argument: 'ferry', says: 'in order' },
    { name: 'story', argument: 'harbour', says: words(0) },
  ],
  help: 'How to ask',
};
