import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Reply } from '../../src/index.ts';
import { type Act, writeId } from './custom-id.ts';
import { shorten } from './escape.ts';

/** Most characters on a button, and most buttons in a row. */
const LABEL = 80;
const ROW = 5;

type Row = APIActionRowComponent<APIButtonComponent>;

/** Suggested questions in the first row; pages, sharing and "this answer is wrong" in the second. */
export function renderButtons(
  reply: Reply,
  { page, pages, share }: { page: number; pages: number; share: boolean },
): Row[] {
  const answer = reply.answer.id;
  const act = (verb: Act['verb'], number = 0) => writeId({ verb, number, answer });
  const suggestions = reply.suggestions
    .slice(0, ROW)
    .flatMap((question, at) => (question.trim() === '' ? [] : [button(act('ask', at), question)]));
  const own: APIButtonComponent[] = [];
  if (page > 0) own.push(button(act('page', page - 1), '◀ Previous'));
  if (page < pages - 1) own.push(button(act('page', page + 1), 'Next ▶'));
  if (share) own.push(button(act('share', page), 'Share', ButtonStyle.Primary));
  if (reply.answer.kind !== 'help') own.push(button(act('wrong'), 'This answer is wrong'));
  return [suggestions, own].filter((row) => row.length > 0).map(asRow);
}

const asRow = (components: APIButtonComponent[]): Row => ({ type: ComponentType.ActionRow, components });

function button(
  custom_id: string,
  label: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary = ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label: shorten(label.trim(), LABEL), custom_id };
}

/** The field of the modal, and the most that fits into it. */
export const WHY = 'why';
const WHY_TEXT = 1000;

/** Asks why an answer is wrong. */
export function whyModal(answer: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: writeId({ verb: 'why', number: 0, answer }),
    title: 'This answer is wrong',
    components: [
      {
        type: ComponentType.Label,
        label: 'What is wrong with it?',
        description: 'A line is enough: the right words, speaker or paragraph.',
        component: {
          type: ComponentType.TextInput,
          custom_id: WHY,
          style: TextInputStyle.Paragraph,
          min_length: 1,
          max_length: WHY_TEXT,
          required: true,
        },
      },
    ],
  };
}
