import { expect, test } from 'vitest';
import { type AskedKind, asked } from '../../../src/find/question/asked-kind.ts';
import { tokens } from '../../../src/text/tokens.ts';

test.each<[string, AskedKind, string[]]>([
  ['Who opened the bridge?', 'name', []],
  ['Where does the river end?', 'name', []],
  ['When was it opened?', 'date', []],
  ['In what year was it opened?', 'date', ['year']],
  ['How many people live there?', 'number', ['many']],
  ['What percentage of voters came?', 'number', ['percentage']],
  ['Which city is the capital?', 'name', ['city']],
  ['What branch of physics deals with heat?', 'any', ['branch']],
  ['What is the name of the river?', 'any', ['name']],
  ['Why was it closed?', 'any', []],
  ['How did it end?', 'any', []],
  ['Tell me about the bridge', 'any', []],
  ['', 'any', []],
])('"%s" asks for %s, by %j', (question, kind, focus) => {
  const said = tokens(question);
  const found = asked(said);
  expect(found.kind).toBe(kind);
  expect([...found.focus].map((place) => said[place]?.word)).toEqual(focus);
});
