import { expect, test } from 'vitest';
import { asksOtherwise } from '../../src/remember/otherwise.ts';

test.each<[said: string, named: string[], asks: boolean]>([
  ['who says the opposite', [], true],
  ['does it say something else further down', [], true],
  ['which of them says it wasnt', [], true],
  ['does anyone disagree', [], true],
  ['does she disagree', ['quill'], false],
  ['who says so', [], false],
  ['and on the opposite shore', [], false],
])('%s, on %j: asks for the other version: %s', (said, named, asks) => {
  expect(asksOtherwise({ named } as never, said)).toBe(asks);
});
