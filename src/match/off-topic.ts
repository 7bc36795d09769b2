import { readFileSync } from 'node:fs';

/** What people type that is about no story at all, from `off-topic.txt`. */
export function offTopic(): string[] {
  return readFileSync(new URL('./off-topic.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
