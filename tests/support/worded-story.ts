import type { Story } from '../../src/story/schema.ts';
import { tinyStory } from './tiny-story.ts';

/* The tiny story as a person finishes one: with how people ask, what is shown to be wrong, and what it is silent on. */

const WORDED: { readonly [id: string]: { cues: string[]; denies: string[] } } = {
  'sails-monday': {
    cues: ['which day does the boat leave', 'what did the mayor promise the captain'],
    denies: ['the ferry is cancelled', 'the captain wants to sail in any weather'],
  },
  'not-safe': {
    cues: ['is the captain ready to go', 'why does the captain refuse'],
    denies: ['the captain agreed to leave at once', 'Reed will sail before it is safe'],
  },
  'fares-stay': { cues: ['are tickets getting dearer'], denies: ['ticket prices will rise'] },
  storm: {
    cues: ['what shut the harbour', 'bad weather at the quay'],
    denies: ['a strike closed the harbour'],
  },
  built: { cues: ['how old is the boat'], denies: ['the navy ordered the ferry'] },
};

function worded<Entry extends { id: string }>(entry: Entry): Entry {
  return { ...entry, ...WORDED[entry.id] };
}

export const wordedStory: Story = {
  ...tinyStory,
  statements: tinyStory.statements.map(worded),
  facts: tinyStory.facts.map(worded),
  gaps: [
    {
      id: 'passengers',
      text: 'The article does not say how many passengers the ferry takes.',
      about: ['ferry'],
      parties: ['line'],
      cues: ['how many passengers fit on the boat'],
      nearest: ['built'],
    },
    {
      id: 'builder',
      text: 'The article does not say who built the ferry.',
      about: ['ferry'],
      parties: [],
      cues: ['who built the ferry'],
      nearest: ['built'],
    },
  ],
};
