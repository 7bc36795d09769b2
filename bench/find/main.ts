import { halfRemember, ways } from './half-remembered.ts';
import { build, measure, type Query, time } from './measure.ts';
import { answerPeers, quotationPeers } from './peers.ts';
import { random } from './random.ts';
import { madeUpStory } from './stories.ts';
import { sentences } from './wordnet.ts';

/*
 * npm run bench:find [records] [peer ...]: our finding beside fuse.js, MiniSearch and FlexSearch, on data that
 * anyone can make again. Default: 10000 records and all of them; at 100000 and 1000000 leave fuse out.
 */

const seed = 1;
const secondsForCell = 6;
const lookUps = 500;
const [sizeGiven = '10000', ...chosen] = process.argv.slice(2);
const size = Number(sizeGiven);
if (!Number.isInteger(size) || size < 1000) {
  throw new RangeError(`"${sizeGiven}" is no number of records: give 1000 or more, such as 100000.`);
}
const names = chosen.length > 0 ? chosen : Object.keys(answerPeers);
const unknown = names.filter((name) => !(name in answerPeers));
if (unknown.length > 0) {
  throw new RangeError(
    `No peer is called ${unknown.join(', ')}: choose of ${Object.keys(answerPeers).join(', ')}.`,
  );
}

console.log('Question to sentence: made-up stories\n');
console.log('| | hit@1 | hit@3 | p50 | p99 | build | queries |\n|---|---|---|---|---|---|---|');
const story = madeUpStory(150, seed);
for (const name of names) {
  const peer = new (answerPeers[name] as (typeof answerPeers)[string])();
  const { ms } = build(peer, story.sentences);
  const queries: Query[] = story.questions.map(({ text, answer }) => ({
    text,
    isRight: (id) => id === answer,
  }));
  const { hit1, hit3, p50, p99, queries: asked } = measure(peer, queries, secondsForCell);
  const shares = `${hit1.toFixed(3)} | ${hit3.toFixed(3)}`;
  console.log(`| ${peer.name} | ${shares} | ${time(p50)} | ${time(p99)} | ${ms.toFixed(0)} ms | ${asked} |`);
}

console.log(`\nWho said it: ${size} sentences of WordNet\n`);
console.log(`| | ${ways.join(' | ')} | build | heap |\n|---|${ways.map(() => '---|').join('')}---|---|`);
const records = sentences(size, seed);
const words = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
for (const name of names) {
  const peer = new (quotationPeers[name] as (typeof quotationPeers)[string])();
  const { ms, mb } = build(peer, records);
  const cells = ways.map((way) => {
    const next = random(seed);
    const queries = records.slice(0, lookUps).map(({ id, text }): Query => {
      const query = halfRemember(text, way, next);
      const verbatim = (other: number): boolean =>
        way === 'fragment' && words(records[other]?.text ?? '').includes(words(query));
      return { text: query, isRight: (other) => other === id || verbatim(other) };
    });
    const { hit1, p50, p99, queries: asked } = measure(peer, queries, secondsForCell);
    return `${hit1.toFixed(3)}, ${time(p50)}, p99 ${time(p99)} (${asked})`;
  });
  console.log(`| ${peer.name} | ${cells.join(' | ')} | ${(ms / 1000).toFixed(1)} s | ${mb.toFixed(0)} MB |`);
}
