export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Lines for whoever runs the bot. Never a token, never what people wrote. */
export type Log = Record<LogLevel, (line: string) => void> & {
  /** Whether lines of this level are written: saves making them where they are not. */
  enabled(level: LogLevel): boolean;
};

const levels: LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** What the platforms' tokens look like: a client library may put one into an error message. */
const tokens = /\b(?:xox[a-z]|xapp)-[\w-]+|\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g;

/** Takes out whatever looks like a token. */
export function withoutSecrets(line: string): string {
  return line.replace(tokens, '[token]');
}

/** Writes to standard error, from a level upwards. */
export function createLog(from: LogLevel = 'info', write = (line: string) => console.error(line)): Log {
  const enabled = (level: LogLevel) => levels.indexOf(level) >= levels.indexOf(from);
  const at = (level: LogLevel) => (line: string) => {
    if (enabled(level)) write(`${level}: ${withoutSecrets(line)}`);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), enabled };
}
