import { join } from 'node:path';
import type { Driver, Shown } from '../../adapters/contract.ts';
import { SILENCE_MS, untilQuiet } from '../quiet.ts';
import { interpretedIn, textsOf } from './check-message.ts';
import * as send from './payloads.ts';
import { type Run, startOverHttp, startOverSocket } from './run.ts';
import { type Call, type Json, SlackServer } from './server.ts';

const STATUS = 'assistant.threads.setStatus';
const SHOWS = ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'response_url'];
/** A person in a Slack workspace on loopback, for the contract and for this adapter's own scenarios. */
export class SlackDriver implements Driver {
  slack = new SlackServer();
  run: Run | undefined;
  #mode: 'socket' | 'http';
  #env: Record<string, string>;
  #script: string | undefined;

  /** `script`: what to start, from the project's root; else the adapter over the made-up record. */
  constructor(mode: 'socket' | 'http' = 'socket', env: Record<string, string> = {}, script?: string) {
    this.#mode = mode;
    this.#env = env;
    this.#script = script;
  }

  async start(): Promise<void> {
    await this.slack.start();
    await this.#startBot();
  }

  async #startBot(): Promise<void> {
    // What it keeps in files, it finds again after a restart.
    const files = this.run && {
      FEEDBACK_FILE: join(this.run.folder, 'feedback.jsonl'),
      CHANNEL_SETTINGS_FILE: join(this.run.folder, 'channels.json'),
    };
    const start = this.#mode === 'http' ? startOverHttp : startOverSocket;
    this.run = await start(this.slack, { ...this.#env, ...files }, this.#script);
  }

  async stop(): Promise<void> {
    await this.run?.stop();
    await this.slack.stop();
  }

  async restart(): Promise<void> {
    await this.run?.stop();
    await this.#startBot();
  }

  mention(text: string, more: Partial<send.MessageOptions> = {}): Promise<Shown[]> {
    return this.event(send.mention(this.slack, { text, user: this.#someone(), ...more }));
  }

  direct(text: string): Promise<Shown[]> {
    return this.event(send.direct(this.slack, { text, user: this.#someone() }));
  }

  command(name: string, text: string): Promise<Shown[]> {
    const command = send.command(this.slack, `/${name}`, text, { user_id: this.#someone() });
    return this.watch(() => this.slack.deliver('slash_commands', command));
  }

  check(text: string): Promise<Shown[]> {
    const shortcut = send.shortcut(this.slack, 'check_quote', { text }, this.#someone());
    return this.watch(() => this.slack.deliver('interactive', shortcut));
  }

  mentionTwice(text: string): Promise<Shown[]> {
    const event = send.mention(this.slack, { text, user: this.#someone() });
    return this.watch(() =>
      Promise.all([this.slack.deliver('events_api', event), this.slack.deliver('events_api', event)]),
    );
  }

  mentionByBot(text: string): Promise<Shown[]> {
    return this.silent(send.mention(this.slack, { text, more: { bot_id: 'BOTHER' } }));
  }

  overheard(text: string): Promise<Shown[]> {
    return this.silent(send.message(this.slack, { text }));
  }

  /** The tests ask more than one person would without being slowed. */
  #someone(): string {
    return this.slack.id('U');
  }

  event(payload: Json): Promise<Shown[]> {
    return this.watch(() => this.slack.deliver('events_api', payload));
  }

  /** An event to which nothing is due. */
  silent(payload: Json): Promise<Shown[]> {
    return this.watch(() => this.slack.deliver('events_api', payload), SILENCE_MS);
  }

  /** What is shown from now until the bot is quiet. */
  async watch(act: () => Promise<unknown>, patienceMs?: number): Promise<Shown[]> {
    const from = this.slack.calls.length;
    // The status comes before what it is about.
    const sent = () => this.slack.calls.filter(({ method }) => method !== STATUS).length;
    const before = sent();
    await act();
    await untilQuiet(sent, before, patienceMs);
    return this.slack.calls
      .slice(from)
      .filter(({ method }) => SHOWS.includes(method))
      .map((call) => this.shown(call));
  }

  shown({ method, args }: Call): Shown {
    const blocks = args.blocks as Json[];
    const hidden = method === 'chat.postEphemeral' || method === 'response_url';
    const text = textsOf(blocks).join('\n');
    const place = {
      channel: String(args.channel ?? 'C1'),
      hidden,
      ...(args.ts ? { message: String(args.ts) } : {}),
      ...(args.thread_ts ? { thread: String(args.thread_ts) } : {}),
    };
    return {
      text,
      quotations: textsOf(blocks).flatMap((run) =>
        [...run.matchAll(/“([^”]*)”/g)].map(([, words]) => words ?? ''),
      ),
      fallback: String(args.text ?? ''),
      interpreted: interpretedIn(args),
      buttons: buttonsOf(blocks).map(labelOf),
      private: hidden,
      press: (label) => {
        const element = buttonsOf(blocks).find((each) => labelOf(each) === label);
        if (!element) throw new Error(`no button "${label}"`);
        return this.watch(() =>
          this.slack.deliver(
            'interactive',
            send.press(this.slack, { element, user: this.#someone(), ...place }),
          ),
        );
      },
      answerWith: (said) =>
        this.mention(said, { channel: place.channel, thread: place.thread ?? place.message ?? '' }),
    };
  }
}

export function buttonsOf(blocks: Json[]): Json[] {
  return blocks.filter(({ type }) => type === 'actions').flatMap(({ elements }) => elements as Json[]);
}

const labelOf = (button: Json) => String((button.text as Json).text);
