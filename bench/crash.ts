import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * npm run bench:crash [rounds]: kills a process that writes to the embedded store, at a random moment, and starts the
 * next one on the same folder. Counts what was confirmed and is not there, and stores that do not open.
 */

const rounds = Number(process.argv[2] ?? 1000);
/** The kill comes so many milliseconds after the start at most: opening, recovering, writing. */
const LATEST_MS = Number(process.argv[3] ?? 2500);
const folder = mkdtempSync(join(tmpdir(), 'crash-'));

interface Round {
  found: Set<string>;
  kept: Set<string>;
  wrote: boolean;
  opened: boolean;
  stderr: string;
}

function runRound(round: number, turn: number): Promise<Round> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/crash-writer.ts', folder, String(round)]);
  const result: Round = { found: new Set(), kept: new Set(), wrote: false, opened: true, stderr: '' };
  let rest = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('found ')) result.found.add(line.slice('found '.length));
      else if (line.startsWith('kept ')) result.kept.add(line.slice('kept '.length));
      else if (line === 'writing') {
        result.wrote = true;
        timer = setTimeout(() => child.kill('SIGKILL'), Math.random() * LATEST_MS * 0.3);
      } else if (line === 'does not open') result.opened = false;
    }
  });
  child.stderr.on('data', (chunk: Buffer) => {
    result.stderr = `${result.stderr}${chunk}`.slice(-500);
  });
  // Every fourth one is killed wherever it is: while the store opens, recovers or is checked.
  const early =
    turn % 4 === 3 ? setTimeout(() => child.kill('SIGKILL'), Math.random() * LATEST_MS) : undefined;
  return new Promise((resolve) => {
    child.once('close', () => {
      clearTimeout(timer);
      clearTimeout(early);
      resolve(result);
    });
  });
}

let confirmed = 0;
let lost = 0;
let shut = 0;
let checked = 0;
/** What the round that wrote last had confirmed, until a round has looked for it. */
let owed: Set<string> | undefined;
let round = 0;
for (let turn = 0; turn < rounds; turn += 1) {
  const { found, kept, wrote, opened, stderr } = await runRound(round, turn);
  if (!opened) {
    shut += 1;
    console.error(`round ${turn}: the store did not open. ${stderr}`);
  }
  // Killed before it had looked: the next one looks for the same.
  if (!wrote) continue;
  if (owed) {
    checked += 1;
    const last = [...owed].filter((name) => name.startsWith('channel ')).at(-1);
    const missing = [...owed].filter((name) => !found.has(name) && !name.startsWith('channel '));
    const channel = [...found].find((name) => name.startsWith('channel '));
    // A later change than the confirmed one may have been written just before the kill.
    if (last && channel && numberOf(channel) < numberOf(last)) missing.push(last);
    lost += missing.length;
    if (missing.length > 0) console.error(`round ${turn}: lost ${missing.join(', ')}`);
  }
  confirmed += kept.size;
  owed = kept;
  round += 1;
  if (turn % 50 === 49)
    console.log(`${turn + 1} kills: ${confirmed} confirmed, ${lost} lost, ${shut} did not open`);
}
console.log(
  `${rounds} kills: ${confirmed} writes confirmed, ${lost} of them lost; ${shut} times the store did not open; ${checked} restarts checked every write`,
);
rmSync(folder, { recursive: true, force: true });
process.exitCode = lost + shut > 0 || checked === 0 ? 1 : 0;

function numberOf(name: string): number {
  const [, round = '0', at = '0'] = /(\d+):(\d+)/.exec(name) ?? [];
  return Number(round) * 1000 + Number(at);
}
