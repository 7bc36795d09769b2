import type { CaseName, Sample } from '../adapters/contract.ts';

/** The contract's questions to the bundled story, as people ask them. */
export const storySample: Sample = {
  question: {
    ask: 'What did Pompeo say about war with Iran?',
    words: 'we fundamentally do not see a war with Iran',
    speaker: 'Pompeo',
    source: '¶21',
  },
  followUp: { ask: 'And Lavrov?', words: 'tip over into war' },
  hostile: { ask: '', words: '' },
  unknown: 'What did Merkel say about fish?',
  long: {
    ask: '/quotes Pompeo',
    items: [
      '“committed to improving this relationship”',
      '“I said it as clearly as I could”',
      "“I promise not to go back to the early '30s.”",
      '“rumors”',
      'shrugged off the question',
      "“We're going to protect our interests doggedly",
    ],
  },
  conflict: {
    ask: 'Did they discuss Ukraine?',
    versions: [
      'Mike Pompeo',
      'he and Lavrov discussed Ukraine',
      'Yuri Ushakov',
      'There was no Ukraine at all',
    ],
  },
  fault: '',
  check: {
    message: 'Ushakov said: "There was no talk of Ukraine at all"',
    finding: 'altered',
    words: 'talk of',
  },
  commands: [
    { name: 'who-said', argument: 'complete fiction', says: 'Lavrov' },
    { name: 'ask', argument: 'When was the meeting?', says: 'May 14, 2019' },
    { name: 'quotes', argument: 'Ushakov', says: 'There was no Ukraine at all' },
    { name: 'timeline', argument: 'Iran', says: 'in order' },
    { name: 'story', argument: '', says: 'Putin tells Pompeo' },
  ],
  help: 'what is on record',
};

/** What the bundled story cannot be asked. */
export const storyExceptions: Partial<Record<CaseName, string>> = {
  'nothing in a quotation is interpreted, and not a letter is lost':
    'nobody in the story speaks in markup; the made-up record has such a quotation',
  'a fault is told': 'the core answers any text; the made-up record fails when asked to',
};
