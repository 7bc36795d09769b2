/** Where settings come from: `process.env`, or a plain object in tests. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What to tell a person whose setting is missing or wrong. */
export interface SettingHelp {
  /** Where the value is found or changed: "api.slack.com/apps, your app, Basic Information". */
  where: string;
  /** The value is never printed, not even when it is wrong. */
  secret?: boolean;
}

/** A setting that is missing or wrong. The message says which, what it must be and where to fix it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
  readonly setting: string;

  constructor(setting: string, problem: string, where: string) {
    super(`${setting} ${problem}. Where to fix it: ${where}.`);
    this.setting = setting;
  }
}

/** A text setting; undefined where it is absent or blank. Throws `SettingError` where it does not match. */
export function readText(
  env: Environment,
  name: string,
  help: SettingHelp & { pattern?: RegExp; shape?: string },
): string | undefined {
  const value = env[name]?.trim();
  if (value === undefined || value === '') return undefined;
  if (help.pattern && !help.pattern.test(value)) {
    const got = help.secret ? 'what is there does not' : `"${value}" does not`;
    throw new SettingError(
      name,
      `must be ${help.shape ?? String(help.pattern)}; ${got} look like one`,
      help.where,
    );
  }
  return value;
}

/** A text setting that has to be there. */
export function requireText(env: Environment, name: string, help: Parameters<typeof readText>[2]): string {
  const value = readText(env, name, help);
  if (value === undefined) throw new SettingError(name, 'is missing', help.where);
  return value;
}

/** A whole number between `min` and `max`, both included. */
export function readWhole(
  env: Environment,
  name: string,
  help: SettingHelp & { min: number; max: number },
): number | undefined {
  const value = readText(env, name, help);
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= help.min && number <= help.max)) {
    throw new SettingError(
      name,
      `must be a whole number from ${help.min} to ${help.max}, not "${value}"`,
      help.where,
    );
  }
  return number;
}

/** One of a few words, in any case. */
export function readChoice<Choice extends string>(
  env: Environment,
  name: string,
  choices: readonly Choice[],
  help: SettingHelp,
): Choice | undefined {
  const value = readText(env, name, help);
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value.toLowerCase());
  if (choice === undefined) {
    throw new SettingError(name, `must be ${choices.join(' or ')}, not "${value}"`, help.where);
  }
  return choice;
}

/** An http or https address. */
export function readAddress(env: Environment, name: string, help: SettingHelp): string | undefined {
  const value = readText(env, name, help);
  if (value === undefined) return undefined;
  const protocol = URL.canParse(value) ? new URL(value).protocol : '';
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new SettingError(
      name,
      `must be an address that begins with http:// or https://, not "${value}"`,
      help.where,
    );
  }
  return value;
}
