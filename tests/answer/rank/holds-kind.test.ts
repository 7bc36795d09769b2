import { describe, expect, test } from 'vitest';
import { kindBonus, lacksTime } from '../../../src/answer/rank/holds-kind.ts';
import { tuning } from '../../../src/answer/tuning.ts';
import type { Entry } from '../../../src/match/entry.ts';
import { entriesOf } from '../../../src/match/views.ts';
import type { Fact } from '../../../src/story/schema.ts';
import type { Form } from '../../../src/understand/question.ts';
import { wordedStory } from '../../support/worded-story.ts';

const factOf = (text: string, more: Partial<Fact> = {}): Entry => ({
  index: 0,
  kind: 'fact',
  of: { id: 'told', text, parties: [], about: [], paragraph: 1, cues: [], denies: [], ...more },
});
const signOf = (entry: Entry, form: Form) => Math.sign(kindBonus(entry, form));

describe('the kind of thing that is asked for', () => {
  test.each<[form: Form, text: string, sign: number]>([
    ['when', 'The harbour froze in March.', 1],
    ['when', 'The harbour froze two weeks later.', 1],
    ['when', 'The harbour froze.', -1],
    ['how-many', 'Twelve boats sank.', 1],
    ['how-many', 'The vote was 19-15.', 1],
    ['how-many', 'Boats sank.', -1],
    ['where', 'Boats met near the old pier of Elm Ford.', 1],
    ['where', 'Boats met.', -1],
    ['why', 'It closed because of ice.', 1],
    ['why', 'It closed.', 0],
    ['who-said', 'It closed.', 0],
    ['topic', 'It closed in March.', 0],
  ])('%s: %s %i', (form, text, sign) => {
    expect(signOf(factOf(text), form)).toBe(sign);
  });

  test('may be told by a field, and a gap or an account holds none', () => {
    expect(signOf(factOf('Boats met.', { place: 'Elm Ford' }), 'where')).toBe(1);
    expect(signOf(factOf('Boats met.', { time: { from: '2020-03' } }), 'when')).toBe(1);
    for (const entry of entriesOf(wordedStory).filter(({ kind }) => kind === 'gap' || kind === 'account'))
      expect(signOf(entry, 'when')).toBe(0);
  });

  test('is somebody’s words where those are asked for', () => {
    const [said] = entriesOf(wordedStory);
    expect(said && kindBonus(said, 'who-said')).toBe(tuning.kindBonus);
    expect(said && kindBonus(said, 'what-said')).toBe(tuning.kindBonus);
  });
});

describe('nothing tells when', () => {
  test.each<[text: string, asked: string, lacks: boolean]>([
    ['The harbour froze.', 'when did it freeze', true],
    ['The harbour froze in March.', 'when did it freeze', false],
    ['The harbour froze in March.', 'what time did it freeze', true],
    ['The harbour froze at 6 p.m.', 'what time did it freeze', false],
    ['The harbour froze at noon.', 'at which hour did it freeze', false],
  ])('in %s, asked %s: %s', (text, asked, lacks) => {
    expect(lacksTime(factOf(text), asked)).toBe(lacks);
  });

  test('is not said of gaps and accounts', () => {
    for (const entry of entriesOf(wordedStory).filter(({ kind }) => kind === 'gap' || kind === 'account'))
      expect(lacksTime(entry)).toBe(false);
  });
});
