import { writeSync } from 'node:fs';
import { createLog } from '../adapters/shared/log.ts';
import { openStore, readStoreSettings } from '../adapters/store/main.ts';

/*
 * One round of bench/crash.ts, in a process that is killed: says what it finds of the round before, then writes, and
 * says what was confirmed, a line each. Arguments: the folder, the round.
 */

const [folder = '', round = '0'] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
const settings = readStoreSettings({ STORE_DIR: `${folder}/store`, FEEDBACK_FILE: `${folder}/copy.jsonl` });
const store = await openStore(
  { ...settings, feedbackFile: `${folder}/waiting.jsonl` },
  createLog('warn'),
  60_000,
);
if (!store.up) {
  say('does not open');
  process.exit(1);
}
const wrong = await store.wrongAnswers();
for (const { answer } of wrong) say(`found ${answer}`);
say(`found channel ${store.channels.get('C1').follows[0] ?? ''}`);
const before = Number(round) - 1;
for (let at = 0; at < 400; at += 1) {
  // An event of the round before must not be heard again where it was confirmed as done.
  if (await store.seen.claim(`${before}:${at}`)) {
    await store.seen.release(`${before}:${at}`);
    break;
  }
  say(`found event ${before}:${at}`);
}
await store.forgetPerson(`here:${Number(round) - 2}`);
say('writing');
for (let at = 0; at < 400; at += 1) {
  const name = `${round}:${at}`;
  await store.seen.claim(name, { platform: 'here', body: { name } });
  await store.seen.done?.(name);
  say(`kept event ${name}`);
  const why = 'x'.repeat(50 + ((at * 997) % 5000));
  await store.feedback.keep({
    platform: 'here',
    person: round,
    channel: 'C1',
    answer: name,
    opinion: 'wrong',
    why,
  });
  say(`kept ${name}`);
  await store.channels.set('C1', { follows: [name] });
  say(`kept channel ${name}`);
}
say('finished');
process.exit(0);
