import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/check/align.ts';
import { checkQuotations } from '../../src/check/check-quotations.ts';
import { quotationsOf } from '../../src/check/quotation-index.ts';
import { likeness, quoteWords, weightOf } from '../../src/check/quote-words.ts';
import { tuning } from '../../src/check/tuning.ts';
import { openRecord } from '../../src/match/record.ts';
import { loadStory } from '../../src/story/load.ts';

const record = openRecord(loadStory('data/sochi-2019'));
const { stretches } = quotationsOf(record);

/** Some words of a quotation, one after the other. */
const cutting = fc.nat(stretches.length - 1).chain((at) => {
  const stretch = stretches[at];
  if (!stretch) throw new Error('no stretch');
  const { text, words } = stretch;
  return fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1)).map(([a, b]) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    return { stretch, words: to - from + 1, text: text.slice(words[from]?.start, words[to]?.end) };
  });
});

const scrap = fc.oneof(
  cutting.map(({ text }) => text),
  fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '…',
    ' ... ',
    '\n',
    ' Pompeo said ',
    ' - Lavrov',
    ': ',
    '<@U1>',
    'not ',
    '> ',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem({ maxCount: 6 }),
);
const message = fc.array(scrap, { maxLength: 8 }).map((scraps) => scraps.join(''));

describe('whatever is pasted', () => {
  it('every run shown as on record is, and every added run is in the claim', () => {
    fc.assert(
      fc.property(message, (text) => {
        for (const { claimed, diff, evidence } of checkQuotations(record, text)) {
          expect(text).toContain(claimed);
          for (const run of diff) {
            if (run.op === 'added') expect(claimed).toContain(run.text);
            else expect(stretches.some((stretch) => stretch.text.includes(run.text))).toBe(true);
          }
          for (const { type, text: quote, entry } of evidence) {
            const said = record.byId.get(entry);
            if (said?.kind !== 'statement') throw new Error(`${entry} is no statement`);
            expect(type === 'quote' ? said.of.quotes : [said.of.gist]).toContain(quote);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the words of the runs, put together again, are the claim', () => {
    fc.assert(
      fc.property(message, (text) => {
        for (const { claimed, finding, diff } of checkQuotations(record, text)) {
          if (finding === 'exact' || finding === 'not on record') continue;
          const keys = (of: string) => quoteWords(of).map(({ key }) => key);
          const told = diff.filter(({ op }) => op !== 'missing').flatMap((run) => keys(run.text));
          expect([...told].sort()).toEqual([...keys(claimed)].sort());
        }
      }),
    );
  });

  it('the same text gets the same findings', () => {
    fc.assert(
      fc.property(message, (text) => {
        expect(checkQuotations(record, text)).toEqual(checkQuotations(record, text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('any words of a quotation', () => {
  it('are exact, and evidence names who said them', () => {
    fc.assert(
      fc.property(cutting, ({ stretch, words, text }) => {
        fc.pre(words > 2);
        const [checked, ...rest] = checkQuotations(record, `"${text}"`);
        expect(rest).toEqual([]);
        expect(checked?.finding).toBe('exact');
        const speakers = stretches.filter((one) => one.text.includes(text)).map(({ speaker }) => speaker);
        expect(speakers).toContain(stretch.speaker);
      }),
    );
  });

  it('given to another person are someone else’s', () => {
    fc.assert(
      fc.property(cutting, ({ words, text }) => {
        fc.pre(words > 2);
        expect(checkQuotations(record, `Guaido said "${text}"`)[0]?.finding).toBe('someone else');
      }),
    );
  });
});

/** The weight of the best alignment by trying every way to go on from every place. */
function slowScore(claim: string[], held: string[]): number {
  const from = (i: number, j: number): number => {
    const [a, b] = [claim[i], held[j]];
    if (a === undefined || b === undefined) return 0;
    const alike = likeness(a, b);
    const step = alike > 0 ? alike * Math.max(weightOf(a), weightOf(b)) : -2 * tuning.gap;
    return Math.max(0, step + from(i + 1, j + 1), from(i + 1, j) - tuning.gap, from(i, j + 1) - tuning.gap);
  };
  let best = 0;
  for (let i = 0; i < claim.length; i++)
    for (let j = 0; j < held.length; j++) best = Math.max(best, from(i, j));
  return best;
}

describe('align', () => {
  const word = fc.constantFrom('the', 'war', 'peace', 'talks', 'ferry', 'not', 'improve', 'improved');
  const short = fc.array(word, { minLength: 1, maxLength: 5 });

  it('finds an alignment wherever the slow way finds one, and no better one exists', () => {
    fc.assert(
      fc.property(short, short, (claim, held) => {
        const found = align(quoteWords(claim.join(' ')), quoteWords(held.join(' ')));
        const slow = slowScore(claim, held);
        expect(found !== undefined).toBe(slow > 0);
        if (!found) return;
        const inner = slowScore(
          claim.slice(found.claimFrom, found.claimTo),
          held.slice(found.recordFrom, found.recordTo),
        );
        expect(inner).toBeCloseTo(slow, 6);
      }),
    );
  });
});
