/*
 * Slack's limits, written down anew from its block reference, so that a wrong number in the adapter does not
 * hide itself. Gives the faults of a message or view as lines; none where Slack would take it.
 */

type Json = Record<string, unknown>;

const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const text = (value: unknown): string => String((value as Json | undefined)?.text ?? '');

/** Every string that a person reads, in order. */
export function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsOf(value),
  );
}

function all(node: unknown, type: string): Json[] {
  if (Array.isArray(node)) return node.flatMap((each) => all(each, type));
  if (typeof node !== 'object' || node === null) return [];
  const here = (node as Json).type === type ? [node as Json] : [];
  return [...here, ...Object.values(node).flatMap((value) => all(value, type))];
}

export function faultsOf(message: { text?: unknown; blocks?: unknown }, most = 50): string[] {
  const blocks = list(message.blocks);
  const faults: string[] = [];
  const check = (ok: boolean, fault: string) => void (ok || faults.push(fault));
  check(blocks.length <= most, `${blocks.length} blocks`);
  const total = textsOf(blocks).join('').length + String(message.text ?? '').length;
  check(total <= 13_200, `${total} characters in all`);
  check(String(message.text ?? '').length <= 4000, 'text over 4000');
  const ids = blocks.flatMap(({ block_id }) => (typeof block_id === 'string' ? [block_id] : []));
  check(new Set(ids).size === ids.length, 'block_id twice');
  check(all(blocks, 'table').length <= 1, 'two tables');
  for (const id of ids) check(id.length <= 255, 'block_id over 255');
  for (const block of blocks) {
    const elements = list(block.elements);
    if (block.type === 'section') check(text(block.text).length <= 3000, 'section over 3000');
    if (block.type === 'header') check(text(block.text).length <= 150, 'header over 150');
    if (block.type === 'context') check(elements.length >= 1 && elements.length <= 10, 'context elements');
    if (block.type === 'actions') {
      check(elements.length >= 1 && elements.length <= 25, 'action elements');
      const actions = elements.map(({ action_id }) => action_id);
      check(new Set(actions).size === actions.length, 'action_id twice');
    }
    if (block.type === 'rich_text') check(elements.length > 0, 'empty rich text');
    if (block.type === 'table') {
      const rows = list(block.rows) as unknown as Json[][];
      check(rows.length <= 100 && rows.every((row) => row.length <= 20), 'table size');
      check(textsOf(rows).join('').length <= 10_000, 'table text');
    }
  }
  for (const button of all(blocks, 'button')) {
    const label = text(button.text);
    check(label.length >= 1 && label.length <= 75, `button label of ${label.length}`);
    check(String(button.value ?? '').length <= 2000, 'button value');
    check(String(button.action_id ?? '').length <= 255, 'action_id');
  }
  for (const run of all(blocks, 'text')) check(run.text !== '', 'empty text element');
  for (const plain of all(blocks, 'plain_text')) {
    check(text(plain).length <= 3000 && text(plain).length >= 1, 'plain text length');
  }
  return faults;
}

export function faultsOfView(view: Json): string[] {
  const faults = faultsOf({ blocks: view.blocks }, 100);
  if (text(view.title).length > 24) faults.push('title over 24');
  if (text(view.submit).length > 24 || text(view.close).length > 24) faults.push('button over 24');
  if (String(view.private_metadata ?? '').length > 3000) faults.push('private_metadata over 3000');
  return faults;
}

/** What Slack would not show as it stands: mentions, links and formatting elements, and markup fields. */
export function interpretedIn(message: { text?: unknown; blocks?: unknown }): string[] {
  const kinds = ['broadcast', 'user', 'usergroup', 'channel', 'link', 'emoji', 'mrkdwn', 'markdown'];
  const elements = kinds.flatMap((kind) => all(message.blocks, kind).map(() => kind));
  const raw = /[<>]/.test(String(message.text ?? '')) ? ['raw < or > in text'] : [];
  const emoji = all(message.blocks, 'plain_text').filter(
    (plain) => plain.emoji === true && /:\w+:/.test(text(plain)),
  );
  return [...elements, ...raw, ...emoji.map(() => 'emoji in plain text')];
}
