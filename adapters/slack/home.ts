import type { types } from '@slack/bolt';
import type { Overview } from '../../src/index.ts';
import type { Desk } from './desk.ts';
import { cut, HEADER, VALUE } from './limits.ts';
import { button } from './render.ts';
import { block, run } from './rich-text.ts';

/** Most of each on the page: Slack takes 100 blocks, and nobody reads that many. */
const MOST = { stories: 5, people: 15, subjects: 20, accounts: 8, asks: 5 };

const HOW_TO_ASK = [
  'Mention me in a channel, or write to me in the Messages tab: "Who said …?", "What did … say to … about …?"',
  '/who-said finds who said it, by speaker, addressee, subject or words. Without text it opens a form.',
  '/ask answers a question, /quotes lists what someone said, /timeline what happened when, /story the whole.',
  'In threads, where Slack has no commands: mention me and write the command, such as "who-said peace".',
  'To check a quotation: the menu of any message, "Check this quote". Only you see the result, until you share it.',
];

/** The Home tab of one person. */
export function homeView(stories: Overview[], questions: string[]): types.HomeView {
  return {
    type: 'home',
    blocks: [
      ...stories.slice(0, MOST.stories).flatMap(storyBlocks),
      ...(questions.length > 0 ? [header('Your recent questions'), ...buttons('recent', questions)] : []),
      header('How to ask'),
      list(HOW_TO_ASK.map((line) => [line])),
    ],
  };
}

export async function publishHome(desk: Desk, user: string): Promise<void> {
  const view = homeView(desk.bot.overview(), await desk.services.recent.of(`slack:${user}`));
  await desk.client.views.publish({ user_id: user, view });
}

function storyBlocks(story: Overview): types.KnownBlock[] {
  const people = story.people
    .filter(({ statements }) => statements > 0)
    .slice(0, MOST.people)
    .map(({ name, role, statements }) => [name, `${role ? `, ${role}` : ''} (${statements})`]);
  const subjects = story.subjects.slice(0, MOST.subjects).map(({ name, entries }) => `${name} (${entries})`);
  const accounts = story.accounts.slice(0, MOST.accounts);
  return [
    header(story.title),
    ...(story.source ? [block(run(story.source, { italic: true }))] : []),
    ...(people.length > 0
      ? [block(run('People, and how many of their statements are on record', BOLD)), list(people)]
      : []),
    ...(subjects.length > 0 ? [block(run('Subjects', BOLD)), block(run(subjects.join(' · ')))] : []),
    ...(accounts.length > 0
      ? [block(run('Where accounts diverge', BOLD)), ...buttons(`accounts_${story.story}`, accounts)]
      : []),
    ...(story.asks.length > 0
      ? [
          block(run('Questions to begin with', BOLD)),
          ...buttons(`asks_${story.story}`, story.asks.slice(0, MOST.asks)),
        ]
      : []),
  ];
}

const BOLD = { bold: true };

function header(text: string): types.HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: cut(text || '–', HEADER), emoji: false } };
}

/** Each line: what stands out, and the rest. */
function list(lines: string[][]): types.RichTextBlock {
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: lines.map(([first = '', ...rest]) => ({
          type: 'rich_text_section',
          elements: [...run(first, rest.length > 0 ? BOLD : undefined), ...run(rest.join(''))],
        })),
      },
    ],
  };
}

/** Questions as buttons that ask them. */
function buttons(id: string, questions: string[]): types.KnownBlock[] {
  const fit = questions.filter((question) => question !== '' && question.length <= VALUE);
  if (fit.length === 0) return [];
  return [
    {
      type: 'actions',
      block_id: id.slice(0, 255),
      elements: fit.map((question, at) => button(`ask_${id.slice(0, 200)}_${at}`, question, question)),
    },
  ];
}
