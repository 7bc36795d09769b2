import { describe, expect, it } from 'vitest';
import { readDiscordSettings } from '../../../adapters/discord/settings.ts';

const read = (env: Record<string, string>) => readDiscordSettings({ DISCORD_TOKEN: 'a.b.c', ...env });

describe('readDiscordSettings', () => {
  it('has a default for all but the token', () => {
    expect(read({})).toEqual({
      token: 'a.b.c',
      guildId: undefined,
      apiUrl: 'https://discord.com/api',
      shards: 1,
    });
  });

  it.each([
    ['http://127.0.0.1:8080/api', 'http://127.0.0.1:8080/api'],
    ['http://127.0.0.1:8080/api/', 'http://127.0.0.1:8080/api'],
    ['http://127.0.0.1:8080/api/v10', 'http://127.0.0.1:8080/api'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('takes the address %s', (address, apiUrl) => {
    expect(read({ DISCORD_API_URL: address }).apiUrl).toBe(apiUrl);
  });

  it('takes a token as it stands in the header, and blanks for nothing', () => {
    expect(read({ DISCORD_TOKEN: ' Bot a.b.c ', DISCORD_GUILD_ID: ' ' })).toMatchObject({
      token: 'a.b.c',
      guildId: undefined,
    });
  });

  it.each([
    ['2', 2],
    ['AUTO', 'auto'],
  ])('takes %s shards', (text, shards) => {
    expect(read({ DISCORD_SHARDS: text }).shards).toBe(shards);
  });

  it.each([
    { DISCORD_TOKEN: 'two words' },
    { DISCORD_SHARDS: '0' },
    { DISCORD_SHARDS: '1.5' },
    { DISCORD_GUILD_ID: 'x' },
  ])('refuses %j', (env) => {
    expect(() => read(env)).toThrow(/Where to fix it/);
  });
});
