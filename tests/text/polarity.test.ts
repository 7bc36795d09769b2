import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polarityOf } from '../../src/text/polarity.ts';

const cut = (text: string) =>
  polarityOf(text).map(({ start, end, denied }) => `${denied ? '-' : '+'}${text.slice(start, end).trim()}`);

describe('what a text affirms and denies', () => {
  test.each<[text: string, ...stretches: string[]]>([
    ['Ann resigned', '+Ann resigned'],
    ['Ann did not resign, Bob did', '+Ann did', '-resign', '+Bob did'],
    ['Ann didn’t resign but Bob did', '+Ann', '-resign', '+Bob did'],
    ['nobody said it was never safe', '-said it was', '+safe'],
    ['didnt Ann resign', '+Ann resign'],
    ['so isn’t it true that Ann resigned', '+it true that Ann resigned'],
    ['not only Ann resigned', '+Ann resigned'],
    ['Ann refused to stay', '+Ann', '-stay'],
    ['Ann ruled out a sale', '+Ann', '-a sale'],
    ['no doubt Ann resigned', '+no doubt Ann resigned'],
    ['Ann cant stay because it is not safe', '+Ann', '-stay', '+it is', '-safe'],
    ['the president wants it', '+the president wants it'],
    [''],
    ['not'],
  ])('%j: %j', (text, ...stretches) => {
    expect(cut(text)).toEqual(stretches);
  });

  test('comes in order, within the text, each stretch apart from the others', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (text) => {
        let before = 0;
        for (const { start, end } of polarityOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
