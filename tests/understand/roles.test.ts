import { describe, expect, test } from 'vitest';
import { type Roles, rolesOf } from '../../src/understand/roles.ts';

describe('who speaks and who is spoken to', () => {
  const names = [['ann'], ['bob'], ['lee']];

  test.each<[skeleton: string, roles: Partial<Roles>]>([
    ['what did P0 say', { speakers: ['ann'], addressees: [] }],
    ['what did P0 tell P1', { speakers: ['ann'], addressees: ['bob'] }],
    ['P0 to P1', { speakers: ['ann'], addressees: ['bob'] }],
    ['was P0 told to leave', { speakers: [], addressees: ['ann'] }],
    ['what did P0 make of P1 demand', { speakers: ['ann'] }],
    ['P0 response when P1 brought it up', { speakers: ['ann'] }],
    ['P0 dragged it into the P1 argument', { speakers: [] }],
    ['the Q line is P0', { speakers: ['ann'] }],
    ['Q was P0 warning P1', { speakers: ['ann'] }],
    ['P0 verbatim remark', { speakers: ['ann'] }],
    ['the crack about fares was P0', { speakers: ['ann'] }],
    ['P0 buys it that P1 is late', { speakers: ['ann'] }],
    ['Q P0', { speakers: ['ann'] }],
    ['P0, Q', { speakers: ['ann'] }],
    ['does the Q line come from P0', { speakers: ['ann'] }],
    ['P0 kept calling it late', { speakers: ['ann'] }],
    ['was it P0 in P1 who wanted it', { speakers: ['ann'] }],
    ['help comes from P0', { speakers: [] }],
    ['when was P0 there', { speakers: [], addressees: [], stranger: undefined }],
  ])('%s', (text, roles) => {
    expect(rolesOf({ text, names })).toMatchObject(roles);
  });

  test.each<[text: string, stranger: string | undefined]>([
    ['what did moss say about it', 'moss'],
    ['any quotes from old moss', 'old moss'],
    ['what does the article say', undefined],
    ['what did he say', undefined],
    ['who said it', undefined],
  ])('%s: a stranger is asked for: %s', (text, stranger) => {
    expect(rolesOf({ text, names: [] })).toEqual({ speakers: [], addressees: [], stranger });
  });
});
