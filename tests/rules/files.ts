import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Paths of all files under a folder, with forward slashes, in order. None where there is no such folder. */
export function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}

export interface Import {
  file: string;
  /** A path from the root of the project, or the name of a package. */
  target: string;
  /** Types only: nothing of it runs. */
  typeOnly: boolean;
}

const STATEMENT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** Every import of TypeScript files. */
export function importsOf(files: readonly string[]): Import[] {
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map((match) => {
        const name = match[2] ?? match[3] ?? '';
        const target = name.startsWith('.')
          ? normalize(join(dirname(file), name)).replaceAll('\\', '/')
          : name;
        return { file, target, typeOnly: match[1] !== undefined };
      }),
    );
}
