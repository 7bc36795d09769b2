import { describe, expect, test } from 'vitest';
import { writtenOut } from '../../src/text/shorthand.ts';

describe('a word as it is typed in a chat', () => {
  test.each<[typed: string, written: string]>([
    ['w', 'with'],
    ['abt', 'about'],
    ['wut', 'what'],
    ['what', 'what'],
    ['constructor', 'constructor'],
    ['', ''],
  ])('%j is %j written out', (typed, written) => {
    expect(writtenOut(typed)).toBe(written);
    expect(writtenOut(written)).toBe(written);
  });
});
