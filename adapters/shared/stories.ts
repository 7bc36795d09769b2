import { fileURLToPath } from 'node:url';
import { type Environment, readText } from './read-setting.ts';

const BUNDLED = fileURLToPath(new URL('../../data', import.meta.url));

/** The folder that holds the stories: `DATA_DIR`, else the bundled one. */
export function readDataFolder(env: Environment): string {
  return readText(env, 'DATA_DIR', { where: 'the file .env, or the environment of the process' }) ?? BUNDLED;
}
