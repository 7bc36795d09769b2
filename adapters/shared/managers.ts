import { type Environment, readText } from './read-setting.ts';

/** Whether a person may change what channels follow; `otherwise` where `STORY_MANAGERS` names nobody. */
export type MayManage = (person: string, otherwise: boolean) => boolean;

/** Reads `STORY_MANAGERS`: ids of people, with commas between, as each platform has them. */
export function readManagers(env: Environment): MayManage {
  const text = readText(env, 'STORY_MANAGERS', {
    where: 'the file .env, or the environment of the process',
    pattern: /^[\w]+(?:\s*,\s*[\w]+)*$/,
    shape: 'ids of people with commas between',
  });
  const named = new Set(text?.split(/\s*,\s*/) ?? []);
  return (person, otherwise) => (named.size > 0 ? named.has(person) : otherwise);
}
