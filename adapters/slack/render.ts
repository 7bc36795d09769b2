import type { types } from '@slack/bolt';
import type { Reply } from '../../src/index.ts';
import { withTypedCommands } from '../shared/typed-commands.ts';
import { type AnswerRef, pageValue } from './button-values.ts';
import { CONTEXT, cut, LABEL, VALUE } from './limits.ts';
import { fallbackText, itemBlock, pagesOf } from './pages.ts';

/** Where and how a reply is shown. */
export interface View {
  /** From 0; one past the end shows the last. */
  page?: number;
  /** Only one person sees it, and may share it. */
  shareable?: boolean;
  /** In the bot's own Messages tab, where Slack has feedback buttons. */
  direct?: boolean;
  /** A line at the foot: "Shared by anna". */
  by?: string;
}

/** A message as the Web API takes it. */
export interface Rendered {
  text: string;
  blocks: types.KnownBlock[];
}

/** A reply as a message within all of Slack's limits. */
export function render(given: Reply, view: View = {}): Rendered {
  const reply = withTypedCommands(given, NO_COMMANDS);
  const pages = pagesOf(reply);
  const page = Math.min(Math.max(view.page ?? 0, 0), pages.length - 1);
  const items = pages[page] ?? [];
  const ref = { answer: reply.answer.id, page, ...(view.by ? { by: view.by } : {}) };
  return {
    text: fallbackText(items, pages.length === 1 ? reply.footer : ''),
    blocks: [
      ...items.map(itemBlock),
      ...foot([view.by, reply.footer, pages.length > 1 ? `Page ${page + 1} of ${pages.length}` : '']),
      ...actions('suggestions', page === pages.length - 1 ? suggestions(reply.suggestions) : []),
      ...actions('tools', tools(reply, view, ref, pages.length)),
      ...(view.direct && judged(reply) ? [feedback(reply.answer.id)] : []),
    ],
  };
}

/** A line of the adapter's own. */
export function renderLine(text: string): Rendered {
  return {
    text,
    blocks: [
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] },
    ],
  };
}

/** What is no slash command in Slack. */
const NO_COMMANDS = ['check', 'people', 'subjects', 'help'] as const;

/** Help is no answer, so it cannot be wrong. */
const judged = (reply: Reply) => reply.answer.kind !== 'help';

function foot(lines: (string | undefined)[]): types.KnownBlock[] {
  const text = lines.filter(Boolean).join(' · ');
  if (!text) return [];
  return [{ type: 'context', elements: [{ type: 'plain_text', text: cut(text, CONTEXT), emoji: false }] }];
}

function actions(id: string, elements: types.Button[]): types.KnownBlock[] {
  return elements.length > 0 ? [{ type: 'actions', block_id: id, elements }] : [];
}

export function button(action: string, label: string, value: string): types.Button {
  return {
    type: 'button',
    action_id: action,
    value,
    text: { type: 'plain_text', text: cut(label, LABEL), emoji: false },
  };
}

function suggestions(questions: string[]): types.Button[] {
  return questions
    .filter((question) => question !== '' && question.length <= VALUE)
    .slice(0, 5)
    .map((question, at) => button(`ask_${at}`, question, question));
}

function tools(reply: Reply, view: View, ref: AnswerRef, pages: number): types.Button[] {
  const buttons: types.Button[] = [];
  if (ref.page > 0) buttons.push(button('page_back', 'Back', pageValue({ ...ref, page: ref.page - 1 })));
  if (ref.page < pages - 1)
    buttons.push(button('page_next', 'More', pageValue({ ...ref, page: ref.page + 1 })));
  if (view.shareable) buttons.push(button('share', 'Share with channel', pageValue(ref)));
  if (judged(reply)) buttons.push(button('wrong', 'This answer is wrong', pageValue(ref)));
  return buttons;
}

function feedback(answer: string): types.KnownBlock {
  const choice = (label: string, opinion: string) => ({
    text: { type: 'plain_text' as const, text: label, emoji: false },
    value: `${opinion}:${answer}`,
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: choice('Good answer', 'good'),
        negative_button: choice('Bad answer', 'bad'),
      },
    ],
  };
}
