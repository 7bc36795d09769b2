import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../adapters/discord/commands.ts';
import { permissions } from '../../../adapters/discord/invitation.ts';
import { EMBED_TEXT, ITEM_TEXT } from '../../../adapters/discord/render-part.ts';

/** Without the spaces that align its tables. */
const docs = readFileSync(new URL('../../../docs/discord.md', import.meta.url), 'utf8').replace(
  / +\|/g,
  ' |',
);
const source = readFileSync(new URL('../../../adapters/discord/settings.ts', import.meta.url), 'utf8');

describe('docs/discord.md', () => {
  it('lists every permission with its reason, and no other', () => {
    const [, section = ''] = /## Permissions, and why\n(.*?)\n## /s.exec(docs) ?? [];
    const rows = [...section.matchAll(/^\| ([A-Z][^|]*) \| ([^|]*) \|$/gm)].map(([, name, why]) => ({
      name,
      why,
    }));
    expect(rows).toEqual(permissions.map(({ name, why }) => ({ name, why })));
  });

  it('names every setting that is read', () => {
    const read = new Set(source.match(/DISCORD_[A-Z_]+/g));
    expect(read.size).toBe(4);
    for (const name of read) expect(docs).toContain(`| \`${name}\` |`);
  });

  it('names every command', () => {
    for (const { name } of commands) expect(docs).toContain(name);
  });

  it('gives the limits as they are', () => {
    expect(docs).toContain(`of more than ${ITEM_TEXT.toLocaleString('en')} characters`);
    expect(docs).toContain(`of more than ${EMBED_TEXT.toLocaleString('en')}`);
  });
});
