import { stem } from './stem.ts';

const known = new Map<string, string>();
const MOST = 50_000;

/** What a word's forms have in common: its stem, or for irregular verbs and nouns that of the base form. */
export function root(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = /^\d/.test(word) ? word : stem(IRREGULAR.get(word) ?? word);
    if (known.size >= MOST) known.clear();
    known.set(word, found);
  }
  return found;
}

// Past forms that no suffix rule reaches: "told", "met". The most frequent verbs of news only.
const IRREGULAR = new Map(
  Object.entries({
    said: 'say', says: 'say', told: 'tell', met: 'meet', meeting: 'meet', meetings: 'meet', spoke: 'speak', spoken: 'speak',
    thought: 'think', knew: 'know', known: 'know', gave: 'give', given: 'give', took: 'take', taken: 'take',
    went: 'go', gone: 'go', came: 'come', got: 'get', gotten: 'get', made: 'make', sent: 'send', held: 'hold',
    kept: 'keep', left: 'leave', felt: 'feel', found: 'find', brought: 'bring', bought: 'buy', sought: 'seek',
    fought: 'fight', saw: 'see', seen: 'see', began: 'begin', begun: 'begin', broke: 'break', broken: 'break',
    chose: 'choose', chosen: 'choose', fell: 'fall', fallen: 'fall', flew: 'fly', flown: 'fly', grew: 'grow',
    led: 'lead', lost: 'lose', paid: 'pay', ran: 'run', rose: 'rise', risen: 'rise', sold: 'sell', shown: 'show',
    stood: 'stand', struck: 'strike', swore: 'swear', wrote: 'write', written: 'write', won: 'win', hit: 'hit',
    shot: 'shoot', drew: 'draw', drawn: 'draw', threw: 'throw', thrown: 'throw', wore: 'wear', understood: 'understand',
    men: 'man', women: 'woman', people: 'person', countries: 'country', parties: 'party', crises: 'crisis',
    allies: 'ally', ties: 'tie', dealt: 'deal', laid: 'lay', meant: 'mean', heard: 'hear', built: 'build',
    children: 'child', wives: 'wife', lives: 'life', better: 'good', best: 'good', worse: 'bad', worst: 'bad',
  }),
);
