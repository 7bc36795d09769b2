import type { Driver, Shown } from '../../adapters/contract.ts';
import { type BotProcess, runReadyBot } from '../discord-run.ts';
import { SILENCE_MS, untilQuiet } from '../quiet.ts';
import type { Json } from './payloads.ts';
import * as send from './payloads.ts';
import { type DiscordServer, startDiscordServer } from './server.ts';
import type { Posted } from './state.ts';

/** The option of a command that takes what would be typed after its name. */
const typedInto: Record<string, string> = {
  'who-said': 'words',
  ask: 'question',
  quotes: 'of',
  timeline: 'about',
  story: 'title',
  check: 'text',
};

/** A person in a Discord server on loopback. */
export class DiscordDriver implements Driver {
  #server: DiscordServer | undefined;
  #bot: BotProcess | undefined;
  #person = 8000;
  #env: Record<string, string>;
  #entry: URL | undefined;

  /** `entry`: what to start; else the adapter over a made-up record. */
  constructor(env: Record<string, string> = {}, entry?: URL) {
    this.#env = env;
    this.#entry = entry;
  }

  get bot(): BotProcess {
    if (!this.#bot) throw new Error('not started');
    return this.#bot;
  }

  get server(): DiscordServer {
    if (!this.#server) throw new Error('not started');
    return this.#server;
  }

  async start(): Promise<void> {
    this.#server = await startDiscordServer();
    this.#bot = await runReadyBot(this.#server, this.#env, this.#entry);
  }

  async stop(): Promise<void> {
    await this.#bot?.stop();
    await this.#server?.close();
  }

  async restart(): Promise<void> {
    await this.#bot?.stop();
    this.#bot = await runReadyBot(this.server, { STATE: this.bot.folder, ...this.#env }, this.#entry);
  }

  mention(text: string): Promise<Shown[]> {
    return this.#say(send.message(`<@${send.BOT.id}> ${text}`, this.#someone()));
  }

  direct(text: string): Promise<Shown[]> {
    return this.#say(send.message(text, this.#someone(), send.inDirectMessage));
  }

  command(name: string, argument: string): Promise<Shown[]> {
    const options = argument ? { [typedInto[name] ?? '']: argument } : {};
    return this.#interact(send.command(name, options, this.#someone()));
  }

  check(text: string): Promise<Shown[]> {
    return this.#interact(send.messageCommand('Check this quote', send.message(text, '42'), this.#someone()));
  }

  mentionTwice(text: string): Promise<Shown[]> {
    const said = send.message(`<@${send.BOT.id}> ${text}`, this.#someone());
    return this.#watch(() => {
      this.server.say(said);
      this.server.say(said);
    });
  }

  mentionByBot(text: string): Promise<Shown[]> {
    const author = send.user('9', { bot: true });
    return this.#silent(send.message(`<@${send.BOT.id}> ${text}`, '9', send.inChannel, { author }));
  }

  overheard(text: string): Promise<Shown[]> {
    return this.#silent(send.message(text, this.#someone()));
  }

  /** The contract asks more than one person would without being slowed. */
  #someone(): string {
    this.#person += 1;
    return String(this.#person);
  }

  #say(message: Json): Promise<Shown[]> {
    return this.#watch(() => this.server.say(message));
  }

  /** A message to which nothing is due. */
  #silent(message: Json): Promise<Shown[]> {
    return this.#watch(() => this.server.say(message), SILENCE_MS);
  }

  #interact(payload: Json): Promise<Shown[]> {
    return this.#watch(() => this.server.interact(payload));
  }

  /** What is shown, or shown anew, from now until the bot is quiet. */
  async #watch(act: () => unknown, patienceMs?: number): Promise<Shown[]> {
    const before = new Map(this.server.posted.map((posted) => [posted, posted.versions.length]));
    // Not every call: the bot also asks about itself, after it has said that it is ready.
    const shown = () => this.server.posted.reduce((sum, { versions }) => sum + versions.length, 0);
    const from = shown();
    act();
    await untilQuiet(shown, from, patienceMs);
    return this.server.posted
      .filter((posted) => posted.versions.length !== before.get(posted))
      .map((posted) => this.#shown(posted));
  }

  #shown(posted: Posted): Shown {
    const body = structuredClone(posted.body);
    const embeds = (body.embeds ?? []) as { description?: string }[];
    const markup = [String(body.content ?? ''), ...embeds.map(({ description }) => description ?? '')];
    const text = markup.map(asRead).join('\n');
    const buttons = (
      (body.components ?? []) as { components: { label: string; custom_id: string }[] }[]
    ).flatMap(({ components }) => components);
    return {
      text,
      quotations: [...text.matchAll(/“([^”]*)”/g)].map(([, words]) => words ?? ''),
      fallback: asRead(String(body.content ?? '')),
      interpreted: interpretedIn(markup.join('\n'), body),
      buttons: buttons.map(({ label }) => label),
      private: posted.ephemeral,
      press: (label) => {
        const button = buttons.find((each) => each.label === label);
        if (!button) throw new Error(`no button "${label}"`);
        const message = { ...this.server.shown(posted), ...body };
        return this.#interact(send.press(button.custom_id, message, this.#someone()));
      },
      answerWith: (said) => {
        const where = { guild: send.GUILD, channel: posted.channel };
        const referenced = this.server.shown(posted);
        const more = { type: 19, mentions: [send.user(send.BOT.id)], referenced_message: referenced };
        return this.#say(send.message(said, this.#someone(), where, more));
      },
    };
  }
}

/** Text as it is read: own markup taken away, escaped characters as themselves. */
const asRead = (markup: string) =>
  markup
    .replace(/^(-# |> |- )/gm, '')
    .replace(/\\([^0-9A-Za-z\s])|\*\*|~~/g, (_, escaped: string | undefined) => escaped ?? '');

/** What Discord would act on: mentions, links, and formatting other than the bot's own bold, quotes and lists. */
function interpretedIn(markup: string, body: Json): string[] {
  const rest = markup.replace(/\\[^0-9A-Za-z\s]/g, '').replace(/\*\*|~~/g, '');
  const found =
    rest.match(/@(everyone|here)|<[@#:/tai][^>]*>?|\[[^\]]*\]\(|:\/\/|`|\|\||[*_]|^#{1,3} |^>>> /gm) ?? [];
  const mentions = body.allowed_mentions as { parse?: unknown[] } | undefined;
  return mentions?.parse?.length === 0 ? [...found] : [...found, 'mentions are not switched off'];
}
