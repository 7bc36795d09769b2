import { describe, expect, test } from 'vitest';
import { tellsPart } from '../../../src/answer/judge/degrees.ts';

describe('a claim of more than is told', () => {
  test.each<[claim: string, told: string, part: boolean]>([
    ['all plants closed', 'The company shut two of its five plants.', true],
    ['the council passed it unanimously', 'The council voted 19-15 for it.', true],
    ['they published all of the video', 'The police released only some of the video.', true],
    ['all plants closed', 'All five plants were shut.', false],
    ['the plants closed', 'The company shut two of its five plants.', false],
    ['half of the fire is contained', 'The fire was 5 percent contained.', true],
    ['half of the fire is contained', 'The fire was 60 percent contained.', false],
    ['most of it is paid for', 'A bank paid for half of it, 50 percent.', false],
  ])('%s | %s', (claim, told, part) => {
    expect(tellsPart(claim, told)).toBe(part);
  });
});
