import { existsSync, readFileSync } from 'node:fs';
// @ts-ignore
import { judge, judgeTop } from '/work/shared/questions/score.mjs';
import { loadStory } from '/work/main/src/story/load.ts';
import { openRecord } from '/work/main/src/match/record.ts';
import { answerQuestion } from '/work/main/src/bot.ts';
const record = openRecord(loadStory(process.env.STORY ?? '/work/main/data/sochi-2019'));
const fails = process.argv.includes('--fails'); const only = process.argv.find((a) => a.startsWith('--cat='))?.slice(6); const why = process.argv.find((a) => a.startsWith('--why='))?.slice(6);
const sets: [string, string][] = [['S', '/work/shared/questions/questions.jsonl'], ['O', '/work/main/tests/questions/sochi-2019.jsonl'], ['A', '/work/blind/a.jsonl'], ['B', '/work/blind/b.jsonl'], ['C', '/work/blind/c.jsonl'], ['D', '/work/blind/d.jsonl'], ['E', '/work/blind/e.jsonl']];
const line: string[] = []; const cats: any = {};
for (const [n, f] of sets) { if (!existsSync(f)) continue;
  let ok = 0, top = 0, silent = 0, sn = 0, tot = 0;
  for (const l of readFileSync(f, 'utf8').split('\n').filter(Boolean)) {
    const g = JSON.parse(l); tot++;
    let thread = {};
    for (const h of g.history ?? []) thread = answerQuestion(record, h, thread).thread;
    const { answer, thread: after } = answerQuestion(record, g.q, thread) as any;
    const w = judge(g, answer), t = judgeTop(g, answer);
    if (!w) ok++; if (!t) top++; if (g.abstain) { sn++; if (!w) silent++; }
    const c = (cats[g.cat] ??= {}); const cc = (c[n] ??= [0, 0]); cc[1]++; if (!w) cc[0]++;
    if (fails && w && (process.env.SETS ?? 'SOA').includes(n) && (!only || g.cat === only) && (!why || w.includes(why))) console.log(`${g.id} [${g.cat}/${after.question?.form}] ${g.history?.length ? JSON.stringify(g.history) + ' => ' : ''}${g.q.slice(0, 160).replace(/\n/g, ' ')}\n     ${w}\n     ${answer.lead.slice(0, 220)}`);
  }
  line.push(`${n} ${(100 * ok / tot).toFixed(1)}/${(100 * top / tot).toFixed(1)} sil ${silent}/${sn}`);
}
if (process.argv.includes('--cats')) for (const [c, v] of Object.entries(cats) as any) console.log(c.padEnd(13), ['S', 'O', 'A', 'B', 'C', 'D', 'E'].map((n) => v[n] ? `${n} ${v[n][0]}/${v[n][1]}` : '').join('  '));
console.log(line.join('  |  '));
