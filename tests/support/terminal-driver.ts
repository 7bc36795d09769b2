import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { chat } from '../../adapters/terminal/chat.ts';
import type { Bot } from '../../src/index.ts';
import type { Driver, Shown } from '../adapters/contract.ts';

/** Shown before each line that a person types; also when an answer is complete. */
const PROMPT = '> ';

/** A person at a terminal: the chat itself, its input and output in memory. */
export class TerminalDriver implements Driver {
  #makeBot: () => Bot;
  #input = new PassThrough();
  #output = new PassThrough();
  #written = '';

  constructor(makeBot: () => Bot) {
    this.#makeBot = makeBot;
  }

  async start(): Promise<void> {
    this.#input = new PassThrough();
    this.#output = new PassThrough();
    this.#output.setEncoding('utf8').on('data', (text) => {
      this.#written += text;
    });
    // A pipe has all that the chat uses of a terminal.
    const [input, output] = [this.#input, this.#output] as unknown as [NodeJS.ReadStream, NodeJS.WriteStream];
    void chat(this.#makeBot(), input, output, {});
    await this.#answered();
  }

  async stop(): Promise<void> {
    this.#input.end();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  mention = (text: string) => this.#type(text);
  direct = (text: string) => this.#type(text);
  command = (name: string, argument: string) => this.#type(`/${name} ${argument}`);
  check = (text: string) => this.#type(`/check ${text}`);
  mentionTwice = (text: string) => this.#type(text);
  mentionByBot = (text: string) => this.#type(text);
  overheard = (text: string) => this.#type(text);

  async #type(line: string): Promise<Shown[]> {
    this.#input.write(`${line}\n`);
    return [this.#shown(await this.#answered())];
  }

  async #answered(): Promise<string> {
    while (!this.#written.endsWith(PROMPT)) await new Promise((resolve) => setTimeout(resolve, 1));
    const text = this.#written.slice(0, -PROMPT.length);
    this.#written = '';
    return text;
  }

  #shown(written: string): Shown {
    const lines = stripVTControlCharacters(written).trim().split('\n');
    const buttons = lines.flatMap((line) => /^(\d) (.*)/.exec(line)?.slice(1) ?? []);
    // A line is broken where the terminal ends.
    const text = lines.map((line) => line.trim()).join(' ');
    return {
      text,
      quotations: [...text.matchAll(/“([^”]*)”/g)].map(([, words]) => words ?? ''),
      fallback: text,
      interpreted: written.match(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu) ?? [],
      buttons: buttons.filter((_, at) => at % 2 === 1),
      private: false,
      press: (label) => this.#type(String(buttons[buttons.indexOf(label) - 1])),
      answerWith: (said) => this.#type(said),
    };
  }
}
