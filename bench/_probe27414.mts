import { loadStory } from '/work/main/src/story/load.ts';
import { openRecord } from '/work/main/src/match/record.ts';
const record: any = openRecord(loadStory('/work/main/data/sochi-2019'));
const ix = record.index; const maxp = 16;
const names = new Map<number, string[]>();
for (const [key, list] of ix.distinct) for (const { view } of list) { const a = names.get(view) ?? []; a.push(key); names.set(view, a); }
record.views.forEach((v: any, at: number) => {
  const e = record.entries[v.entry]; const p = e.of.paragraph;
  if (e.kind === 'gap') { if (process.argv[2] === 'gaps' && v.kind !== 'frame') { const d = names.get(at); if (!d) console.log('GAP', e.of.id, '|', v.text, '|', ix.asks[at] ?? 'DEAD'); } return; }
  if (process.argv[2] === 'gaps' || v.kind !== 'denies' || p > maxp) return;
  const d = (names.get(at) ?? []).filter((k) => !/^[~%]/.test(k));
  const flag = !d.length ? (ix.opposes[at] ? 'OPP' : 'dead') : '';
  console.log(e.of.id, '|', v.text, '|', flag || d.join(' '));
});
