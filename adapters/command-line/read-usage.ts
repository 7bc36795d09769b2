import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Usage {
  question: string;
  /** Folder of the stories. */
  data: string | undefined;
  form: 'text' | 'json' | 'jsonl' | 'help';
}

/** A command line that cannot be followed. The message says why, in one line. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const HELP = `Usage: npm run ask -- "who said …?"

  --data DIR  take the stories from this folder (or set DATA_DIR)
  --json      print the answer as JSON
  --jsonl     answer lines {"id","history","question"} from standard input, with lines {"id","answer"}
  --help      print this`;

/** Throws UsageError. */
export function readUsage(args: readonly string[]): Usage {
  const { values, positionals } = parse(args);
  const question = positionals.join(' ').trim();
  const data = values.data;
  if (data?.trim() === '') throw new UsageError('--data needs a folder.');
  if (values.help) return { question, data, form: 'help' };
  if (values.json && values.jsonl) throw new UsageError('--json and --jsonl exclude each other.');
  if (values.jsonl && question)
    throw new UsageError('--jsonl takes its questions from standard input, none from the command line.');
  if (!values.jsonl && !question)
    throw new UsageError('No question. Write it in quotation marks: npm run ask -- "who said …?"');
  return { question, data, form: values.jsonl ? 'jsonl' : values.json ? 'json' : 'text' };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${why}. See --help.`);
  }
}
