import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openJournal } from '../../../adapters/store/journal.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'journal-')), 'store', 'events.jsonl');
const took = (...ids: string[]) => ({ ids, at: 1, event: { platform: 'here', body: { text: ids.join() } } });

it('tells the next process what was open and what was done', () => {
  const path = place();
  const journal = openJournal(path);
  expect(journal.read()).toEqual({ open: [], done: [] });
  journal.rewrite({ open: [took('Ev0', 'C:0')], done: ['Ev9'] });
  for (const at of ['1', '2', '3']) journal.took(took(`Ev${at}`, `C:${at}`));
  journal.done('Ev1');
  journal.done('C:1');
  journal.freed('C:2');
  const left = { open: [took('Ev0', 'C:0'), took('Ev3', 'C:3')], done: ['Ev9', 'Ev1', 'C:1'] };
  expect(openJournal(path).read()).toEqual(left);
});

it('leaves out what a kill cut off, and keeps no text of what is done once it is written anew', () => {
  const path = place();
  const journal = openJournal(path);
  journal.rewrite({ open: [], done: [] });
  expect(journal.grown).toBe(false);
  journal.took(took('Ev1', 'C:1'));
  journal.done('C:1');
  expect(journal.grown).toBe(true);
  appendFileSync(path, '{"ids":["Ev2","C:2"],"at":1,"ev');
  const left = openJournal(path).read();
  expect(left).toEqual({ open: [], done: ['C:1'] });
  journal.rewrite(left);
  expect(readFileSync(path, 'utf8')).toBe('{"done":"C:1"}\n');
});
