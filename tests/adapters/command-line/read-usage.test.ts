import { describe, expect, it } from 'vitest';
import { readUsage, UsageError } from '../../../adapters/command-line/read-usage.ts';

describe('the command line', () => {
  it.each([
    [['who said it?'], { question: 'who said it?', data: undefined, form: 'text' }],
    [['who', 'said', 'it?'], { question: 'who said it?', data: undefined, form: 'text' }],
    [['--json', 'who?', '--data', 'dir'], { question: 'who?', data: 'dir', form: 'json' }],
    [['--jsonl', '--data=dir'], { question: '', data: 'dir', form: 'jsonl' }],
    [['--help'], { question: '', data: undefined, form: 'help' }],
    [['--', '--json'], { question: '--json', data: undefined, form: 'text' }],
  ])('%j', (args, usage) => {
    expect(readUsage(args)).toEqual(usage);
  });

  it.each([
    [[], /^No question\./],
    [['  '], /^No question\./],
    [['--jsonl', 'who?'], /standard input/],
    [['--json', '--jsonl'], /exclude each other/],
    [['--frobnicate'], /--frobnicate/],
    [['--data'], /--data/],
    [['--data', '', 'who?'], /--data needs a folder/],
  ])('refuses %j in one line', (args, message) => {
    expect(() => readUsage(args)).toThrow(UsageError);
    expect(() => readUsage(args)).toThrow(message);
    expect(() => readUsage(args)).toThrow(/^[^\n]+$/);
  });
});
