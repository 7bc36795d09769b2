import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSmallTalk } from '../../src/understand/small-talk.ts';

describe('small talk', () => {
  test.each<[text: string]>([
    ['hi'],
    ['Hello there!'],
    ['Good morning, team — thanks'],
    ['thanks a lot :)'],
    ['ok cool thanks bye'],
    ['who are you?'],
    ['What can you do?'],
    ["what's up"],
    ['help me please'],
    ['never mind'],
  ])('is %j', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });

  test.each<[text: string]>([
    ['hi, who said it'],
    ['thanks, and when did the ferry sail?'],
    ['testing the ferry'],
    ['who are the sailors'],
    ['morning ferry'],
    ['great boats'],
    ['👍'],
    ['?'],
    [''],
  ])('is not %j', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });

  test('is no text that goes on about something else', () => {
    const talk = fc.constantFrom('hi', 'thanks', 'good morning', 'ok', 'who are you', 'help');
    fc.assert(
      fc.property(
        talk,
        fc.constantFrom(' ', ', ', '! '),
        fc.constantFrom('ferry', 'mayor said', 'fares'),
        (before, mark, matter) => {
          expect(isSmallTalk(before + mark + matter)).toBe(false);
        },
      ),
    );
  });
});
