import { readFileSync } from 'node:fs';
import { loadStory } from '/work/main/src/story/load.ts';
import { openRecord } from '/work/main/src/match/record.ts';
import { draftAnswer } from '/work/main/src/bot.ts';
const record = openRecord(loadStory('/work/main/data/sochi-2019'));
let ok = 0, n = 0;
const ids = new Set(record.entries.map((e: any) => e.of.id));
for (const l of readFileSync(process.argv[2]!, 'utf8').split('\n')) {
  if (!l.trim() || l.startsWith('#')) continue;
  const [want, kind, q] = l.split('|').map((s) => s.trim()) as [string, string, string];
  const wants = want.split('/'); for (const w of wants) if (w && !ids.has(w) && kind !== 'n' && kind !== 'x') console.log('?? id', w);
  const { draft, question } = draftAnswer(record, q, {}); n++;
  const lead = draft.rests.map((e) => e.of.id); let bad = '';
  if (kind === 'n') { if (draft.answered) bad = 'answered'; }
  else if (!draft.answered) bad = 'abstained';
  else if (kind === 'x') {}
  else if ('scd'.includes(kind)) { const v = { s: 'supported', c: 'contradicted', d: 'disputed' }[kind as 's']; if (draft.verdict !== v) bad = 'verdict ' + draft.verdict; else if (kind !== 'd' && !wants.some((w) => lead.slice(0, 2).includes(w))) bad = 'other entry'; }
  else if (draft.kind === 'topic' || draft.kind === 'person' || draft.kind === 'conflict') { if (!wants.some((w) => lead.includes(w))) bad = 'kind ' + draft.kind; }
  else if (!wants.some((w) => lead[0] === w)) bad = wants.some((w) => lead.slice(0, 3).includes(w)) ? 'not first' : 'WRONG';
  if (bad) console.log(`${bad.padEnd(12)} [${question.form}] ${q}   WANT ${want} GOT ${lead.slice(0, 3).join(',')} :: ${draft.answered ? '' : draft.lead.slice(0, 110)}`); else ok++;
}
console.log(ok, '/', n);
