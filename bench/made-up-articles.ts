import type { Party, Story } from '../src/story/schema.ts';
import { halfRemember } from './find/half-remembered.ts';
import { random } from './find/random.ts';
import { madeUpStory } from './find/stories.ts';
import { sentences } from './find/wordnet.ts';

/*
 * Made-up articles in the form that taking in gives: events with their people and places as facts, and sentences of
 * WordNet as what these people said.
 */

export interface MadeUpArticle {
  story: Story;
  /** Questions that it answers. */
  asks: string[];
}

const EVENTS = 6;
const STATEMENTS = 12;
/** A person or a building by its whole name. */
const NAME = /[A-Z][a-z]+ [A-Z][a-z]+/g;
const PLACE = /(?:Bridge|Museum|Railway|Hospital|Theatre|Harbour|Library|Stadium|Market|School|Tower|Mill)$/;
const MONTHS =
  /^(?:On|In|By|It|The|Critics)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** So many articles, always the same for the same number. */
export function madeUpArticles(count: number): Generator<MadeUpArticle> {
  return make(count, sentences(count * STATEMENTS, 1));
}

function* make(count: number, said: readonly { text: string }[]): Generator<MadeUpArticle> {
  const next = random(2);
  for (let n = 0; n < count; n += 1) {
    const { sentences: told, questions } = madeUpStory(EVENTS, n + 1);
    const named = (text: string) => [...new Set(text.match(NAME) ?? [])].filter((name) => !MONTHS.test(name));
    const people = [...new Set(told.flatMap(({ text }) => named(text)))].map(party);
    const speakers = people.filter(({ kind }) => kind === 'person');
    const quotes = said.slice(n * STATEMENTS, (n + 1) * STATEMENTS).map(({ text }) => text);
    const story = article(n, people);
    for (const [at, { text }] of told.entries()) {
      const parties = named(text).map(slug);
      const fact = { id: `f${at}`, text, parties, about: [], paragraph: at + 1, cues: [], denies: [] };
      story.facts.push(fact);
    }
    for (const [at, quote] of quotes.entries()) {
      const speaker = speakers[at % Math.max(speakers.length, 1)];
      if (!speaker) break;
      story.statements.push({
        ...{
          id: `s${at}`,
          speaker: speaker.id,
          to: [],
          via: [],
          replies: [],
          about: [],
          mentions: [],
          quotes: [quote],
        },
        ...{
          gist: `${speaker.name} said that ${quote.replaceAll(/["“”]/g, '')}.`,
          paragraph: told.length + at + 1,
        },
        ...{ cues: [], denies: [], grade: 'named', spans: [] },
      });
    }
    const remembered = halfRemember(quotes[0] ?? '', 'fragment', next);
    const asked = questions.filter(({ text }) => named(text).length > 0).map(({ text }) => text);
    yield { story, asks: [`who said "${remembered}"?`, ...asked] };
  }
}

function article(n: number, people: Party[]): Story {
  return {
    ...{ id: `article-${String(n).padStart(6, '0')}`, title: `Article ${n}`, headline: `Article ${n}` },
    ...{ outlet: 'Harbour Post', contributors: [], published: '2021-03-03', made: 'by machine', version: 1 },
    ...{
      slips: [],
      asks: [],
      people,
      occasions: [],
      subjects: [],
      statements: [],
      facts: [],
      accounts: [],
      gaps: [],
    },
  };
}

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

function party(name: string): Party {
  const kind = PLACE.test(name) ? 'place' : 'person';
  const short = name.split(' ').at(-1) ?? name;
  const pronoun = kind === 'person' ? 'they' : 'it';
  return {
    id: slug(name),
    name,
    kind,
    pronoun,
    names: [],
    paragraphs: [],
    ...(kind === 'person' ? { short } : {}),
  };
}
