import type { App, BlockAction, types } from '@slack/bolt';
import { z } from 'zod';
import type { WhoSaid } from '../../src/index.ts';
import { canShare } from './can-share.ts';
import type { Desk } from './desk.ts';
import { deliveryIds } from './incoming.ts';
import { cut, LABEL, OPTIONS } from './limits.ts';
import { type Person, whisper } from './post.ts';
import { askerOf } from './questions.ts';
import { render } from './render.ts';
import { takeTurn } from './turn.ts';

const VIEW = 'who_said';

/** One select for each facet; its block and its action have the facet's name. */
const FACETS: { facet: keyof WhoSaid; label: string; hint: string }[] = [
  { facet: 'speaker', label: 'Speaker', hint: 'Who said it' },
  { facet: 'to', label: 'Addressee', hint: 'To whom' },
  { facet: 'about', label: 'Subject', hint: 'About what' },
  { facet: 'words', label: 'Words', hint: 'A word or two of it' },
];

/** What the form has to remember between its requests; Slack keeps it for us. */
const memory = z.object({
  channel: z.string(),
  url: z.string().optional(),
  chosen: z.partialRecord(z.enum(['words', 'speaker', 'to', 'about']), z.string()).default({}),
});
type Memory = z.infer<typeof memory>;

export async function openWhoSaid(desk: Desk, trigger: string, person: Person): Promise<void> {
  const start: Memory = { channel: person.channel, chosen: {}, ...(person.url ? { url: person.url } : {}) };
  await desk.client.views.open({ trigger_id: trigger, view: form(start) });
}

export function listenForWhoSaid(app: App, desk: Desk): void {
  for (const { facet } of FACETS) {
    app.options(facet, async ({ ack, options }) => {
      const { channel, chosen: before } = readMemory(options.view?.private_metadata);
      const { [facet]: _, ...chosen } = { ...before, ...stateIn(options.view) };
      const offered = desk.bot
        .complete(facet, typed(options.value), chosen, askerOf(desk, channel))
        .slice(0, OPTIONS);
      await ack({ options: offered.filter(({ value }) => value.length <= LABEL).map(option) });
    });
    app.action<BlockAction>({ type: 'block_actions', action_id: facet }, async ({ ack, body }) => {
      await ack();
      await rememberChoice(desk, body);
    });
  }
  app.view(VIEW, async ({ ack, body, view, context }) => {
    const facets = stateIn(view);
    if (Object.keys(facets).length === 0) {
      return ack({ response_action: 'errors', errors: { speaker: 'Choose at least one of the four.' } });
    }
    await ack();
    const { channel, url } = readMemory(view.private_metadata);
    const person = { channel, url, user: body.user.id };
    await takeTurn(desk, {
      ids: deliveryIds(context),
      person,
      say: (line) => whisper(desk, person, line),
      work: async () => {
        const asker = askerOf(desk, channel, person.user);
        await desk.bot.ready?.({ asked: { whoSaid: facets, ...asker } });
        const reply = desk.bot.whoSaid(facets, asker);
        await whisper(desk, person, render(reply, { shareable: canShare(channel, reply) }));
      },
    });
  });
}

/**
 * Puts what is chosen so far into the form: while a person types, Slack sends no state that holds the other
 * selects for certain, but always this.
 */
async function rememberChoice(desk: Desk, body: BlockAction): Promise<void> {
  const { view } = body;
  if (!view) return;
  const now = { ...readMemory(view.private_metadata), chosen: stateIn(view) };
  await desk.ornaments.views
    .update({ view_id: view.id, hash: view.hash, view: form(now) })
    .catch(() => desk.services.log.debug('slack: a choice in the form was not kept'));
}

function form(now: Memory): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEW,
    private_metadata: JSON.stringify(now),
    title: { type: 'plain_text', text: 'Who said it?' },
    submit: { type: 'plain_text', text: 'Look it up' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: FACETS.map(({ facet, label, hint }) => ({
      type: 'input',
      block_id: facet,
      optional: true,
      dispatch_action: true,
      label: { type: 'plain_text', text: label },
      element: {
        type: 'external_select',
        action_id: facet,
        min_query_length: 0,
        placeholder: { type: 'plain_text', text: hint },
      },
    })),
  };
}

function option({ label, value }: { label: string; value: string }): types.PlainTextOption {
  return { text: { type: 'plain_text', text: cut(label, LABEL), emoji: false }, value };
}

const selected = z.object({ value: z.string() });
const withState = z.object({
  state: z.object({
    values: z.record(z.string(), z.record(z.string(), z.object({ selected_option: selected.nullish() }))),
  }),
});

/** What is chosen by the form's own state. */
function stateIn(view: unknown): WhoSaid {
  const values = withState.safeParse(view).data?.state.values ?? {};
  const chosen: WhoSaid = {};
  for (const { facet } of FACETS) {
    const value = values[facet]?.[facet]?.selected_option?.value;
    if (value) chosen[facet] = value;
  }
  return chosen;
}

function readMemory(text: string | undefined): Memory {
  try {
    return memory.parse(JSON.parse(text ?? ''));
  } catch {
    return { channel: '', chosen: {} };
  }
}

const typed = (value: unknown) => (typeof value === 'string' ? value : '');
