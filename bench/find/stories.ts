import { pick, type Random, random } from './random.ts';

/*
 * Made-up stories with questions. Names are made of syllables; each event is told in one wording and asked for in
 * others, and each story tells of many events of the same few sorts, so that the sort alone finds nothing.
 */

export interface MadeUpStory {
  sentences: { id: number; text: string }[];
  questions: { text: string; answer: number }[];
}

const syllables = 'bar den fel gor hal ist jun kel lor mar nev ost pel ros sil tam ulv ver wen zor'.split(
  ' ',
);
const places =
  'Bridge Museum Railway Hospital Theatre Harbour Library Stadium Market School Tower Mill'.split(' ');
const months = 'January February March April May June July August September October November'.split(' ');
const reasons = [
  'the roof leaked',
  'the money ran out',
  'workers went on strike',
  'the river flooded',
  'nobody came',
];
const trades = ['shipping', 'glass', 'timber', 'printing', 'brewing', 'textile'];

interface Event {
  who: string;
  what: string;
  town: string;
  day: string;
  number: number;
  reason: string;
  trade: string;
}

function event(next: Random): Event {
  const name = (): string => {
    const made = pick(syllables, next) + pick(syllables, next) + (next() < 0.4 ? pick(syllables, next) : '');
    return made[0]?.toUpperCase() + made.slice(1);
  };
  return {
    who: `${name()} ${name()}`,
    what: `${name()} ${pick(places, next)}`,
    town: name(),
    day: `${pick(months, next)} ${1 + Math.floor(next() * 28)}, ${1850 + Math.floor(next() * 160)}`,
    number: 100 + Math.floor(next() * 9000),
    reason: pick(reasons, next),
    trade: pick(trades, next),
  };
}

interface Sort {
  told: (event: Event) => string[];
  /** Questions, each with the place of the sentence that answers it. */
  asked: (event: Event) => [question: string, at: number][];
}

const sorts: readonly Sort[] = [
  {
    told: (e) => [
      `The ${e.what} in ${e.town} was opened by ${e.who} on ${e.day}.`,
      `It cost ${e.number} crowns, twice what had been planned.`,
    ],
    asked: (e) => [
      [`Who opened the ${e.what}?`, 0],
      [`When did the opening of the ${e.what} take place?`, 0],
      [`How much did the ${e.what} cost?`, 1],
      [`In which town does the ${e.what} stand?`, 0],
    ],
  },
  {
    told: (e) => [
      `${e.who} founded a ${e.trade} company in ${e.town} with a loan from an uncle.`,
      `By the end of its first year the company employed ${e.number} workers.`,
    ],
    asked: (e) => [
      [`What kind of firm did ${e.who} found?`, 0],
      [`Where was the ${e.trade} company of ${e.who} founded?`, 0],
      [`Who lent ${e.who} money for the company?`, 0],
    ],
  },
  {
    told: (e) => [
      `On ${e.day} the ${e.what} was closed because ${e.reason}.`,
      `The council of ${e.town} promised to reopen it within ${(e.number % 9) + 2} months.`,
    ],
    asked: (e) => [
      [`Why did the ${e.what} close?`, 0],
      [`What was the date of the closure of the ${e.what}?`, 0],
      [`How soon did the council of ${e.town} promise a reopening?`, 1],
    ],
  },
  {
    told: (e) => [
      `${e.who} told reporters in ${e.town} that the plans for the ${e.what} would be published soon.`,
      `Critics, among them ${e.number} residents who signed a petition, called the plans a waste.`,
    ],
    asked: (e) => [
      [`What did ${e.who} tell the press?`, 0],
      [`Who spoke to reporters about the ${e.what}?`, 0],
    ],
  },
  {
    told: (e) => [
      `In the election of ${e.day.slice(-4)} ${e.who} received ${e.number} votes and became mayor of ${e.town}.`,
    ],
    asked: (e) => [
      [`How many votes did ${e.who} get?`, 0],
      [`Who was elected mayor of ${e.town}?`, 0],
      [`What year was ${e.who} elected?`, 0],
    ],
  },
];

/** A story of so many events, with every question that they answer; of all sorts of events unless told which. */
export function madeUpStory(
  events: number,
  seed: number,
  of: readonly number[] = [0, 1, 2, 3, 4],
): MadeUpStory {
  const next = random(seed);
  const chosen = sorts.filter((_, at) => of.includes(at));
  const story: MadeUpStory = { sentences: [], questions: [] };
  for (let count = 0; count < events; count++) {
    const { told, asked } = pick(chosen, next);
    const one = event(next);
    const first = story.sentences.length;
    story.questions.push(...asked(one).map(([text, at]) => ({ text, answer: first + at })));
    story.sentences.push(...told(one).map((text, at) => ({ id: first + at, text })));
  }
  return story;
}
