import { compose } from './answer/compose.ts';
import { sourceOf } from './answer/tell/source.ts';
import { completeTimeline } from './commands/complete-timeline.ts';
import { countPeople, countSubjects } from './commands/counts.ts';
import { commandText, readCommand } from './commands/read-command.ts';
import type { Bot, Overview } from './door.ts';
import { addedSince } from './library/added.ts';
import { changedSince } from './library/changed.ts';
import { choose, soughtIn } from './library/choose.ts';
import { inMemory } from './library/in-memory.ts';
import type { Library } from './library/library.ts';
import type { Shelf } from './library/shelf.ts';
import { complete } from './look-up/complete.ts';
import { writeFacets } from './look-up/facet-text.ts';
import type { Record } from './match/record.ts';
import type { Asker } from './message.ts';
import { type Conversation, type ConversationLimits, createConversations } from './remember/conversations.ts';
import { answerId, holdsRequest, requestIn } from './request/answer-id.ts';
import type { LastingMemory } from './request/lasting-memory.ts';
import type { Request } from './request/request.ts';
import { createRequestStore, type RequestStore } from './request/request-store.ts';
import { tidyText } from './request/tidy-text.ts';
import type { Reply } from './say/reply.ts';
import { say } from './say/say.ts';
import type { Story } from './story/schema.ts';

export interface BotOptions {
  conversations?: ConversationLimits;
  /** Where requests too long for an answer's id are kept. */
  requests?: RequestStore;
  /** What is remembered beyond the process; nothing if not given. */
  memory?: LastingMemory;
  /** Whether answers come with questions to ask next; yes if not given. Each is tried first, which takes time. */
  suggests?: boolean;
}

const CONVERSATIONS: ConversationLimits = { most: 10_000, ageMs: 24 * 60 * 60 * 1000 };
/** A thread that leans on more texts than this starts anew. */
const LONGEST_THREAD = 20;

/** A text that no person can type: the stories that were asked, before the texts of a request. */
const SCOPE = '\u0002';
/** Stories that are gone through one by one, for what concerns all of them. */
const MOST_STORIES = 12;

/** A bot that answers from these stories, at least one. Throws where there is none. */
export function createBot(stories: readonly Story[] | Library, options: BotOptions = {}): Bot {
  const library = isLibrary(stories) ? stories : inMemory(stories);
  const conversations = createConversations(options.conversations ?? CONVERSATIONS);
  const requests = options.requests ?? createRequestStore();
  const { memory } = options;

  /** Those of the asker's stories that there are; undefined for all. */
  function scopeOf({ stories: ids }: Asker): readonly string[] | undefined {
    const known = ids?.filter((id) => library.stories.some((story) => story.id === id));
    return known?.length ? known : undefined;
  }

  /** Stories that are gone through for what concerns all of them. */
  function shelvesOf(asker: Asker = {}): Shelf[] {
    const ids = scopeOf(asker) ?? library.stories.map(({ id }) => id);
    return ids.slice(0, MOST_STORIES).flatMap((id) => library.shelf(id) ?? []);
  }

  /** Answers one text after others, and what a next one may lean on. */
  function step(
    text: string,
    before?: Conversation,
    asker: Asker = {},
  ): { reply: Reply; after: Conversation } {
    const scope = scopeOf(asker);
    const lean = before && before.texts.length < LONGEST_THREAD ? before : undefined;
    const { shelf, taken } = choose(library, text, lean, scope);
    const typed = taken.alone || !lean ? [text] : [...withoutScope(lean.texts), text];
    const texts: Request = scope ? [`${SCOPE}${scope.join(',')}`, ...typed] : typed;
    const id = answerId(texts);
    if (!holdsRequest(id)) {
      requests.keep(id, texts);
      memory?.keepRequest(id, texts, asker.person);
    }
    const { record, suggest, onRecord } = shelf;
    const suggestions = options.suggests === false ? [] : suggest(taken.question, taken.draft, typed);
    const answer = compose(record, { ...taken.draft, suggestions }, id);
    const from = library.stories.length > 1 ? record.story.title : undefined;
    const reply = say(answer, onRecord, from);
    return { reply, after: { thread: taken.thread, story: record.story.id, texts } };
  }

  function converse(typed: string, conversation: string, asker: Asker = {}): Reply {
    const { reply, after } = step(tidyText(typed), conversations.get(conversation), asker);
    conversations.set(conversation, after);
    memory?.keepConversation(conversation, after.texts, asker.person);
    return reply;
  }

  function make(request: Request): ReturnType<typeof step> | undefined {
    const asker = askerOf(request);
    let made: ReturnType<typeof step> | undefined;
    for (const text of withoutScope(request)) made = step(text, made?.after, asker);
    return made;
  }

  const requestOf = (id: string): Request => requestIn(id) ?? requests.find(id) ?? [];

  /** Has candidates fetched that are not at hand. Where they cannot be had, the answer goes without. */
  async function prepare(request: Request, asker = askerOf(request)): Promise<void> {
    const scope = scopeOf(asker);
    for (const text of withoutScope(request)) {
      await library.prepare?.(soughtIn(readCommand(text), text), scope).catch(() => undefined);
    }
  }

  async function ready({
    conversation,
    answer,
    asked,
  }: Parameters<NonNullable<Bot['ready']>>[0]): Promise<void> {
    if (answer !== undefined && !holdsRequest(answer) && !requests.find(answer)) {
      const request = await memory?.request(answer);
      if (request) requests.keep(answer, request);
    }
    if (answer !== undefined) await prepare(requestOf(answer));
    if (asked) {
      const { text, whoSaid = {}, stories = [] } = asked;
      const typed = text ?? commandText({ name: 'who-said', argument: writeFacets(whoSaid) });
      await prepare([tidyText(typed)], { stories });
    }
    if (conversation === undefined) return;
    const texts = await memory?.conversation(conversation);
    // Another copy of the bot may have carried the conversation on.
    if (!texts || isSame(texts, conversations.get(conversation)?.texts)) return;
    await prepare(texts);
    const made = make(texts);
    if (made) conversations.set(conversation, made.after);
  }

  return {
    ask: ({ text, conversation, ...asker }) => converse(text, conversation, asker),
    command: (name, argument, conversation, asker) =>
      converse(commandText({ name, argument }), conversation, asker),
    whoSaid: (facets, asker) =>
      step(commandText({ name: 'who-said', argument: writeFacets(facets) }), undefined, asker).reply,
    check: (text, asker) =>
      step(tidyText(commandText({ name: 'check', argument: text })), undefined, asker).reply,
    again: (id) => make(requestOf(id))?.reply,
    asked: (id) => withoutScope(requestOf(id)),
    complete: (facet, typed, chosen, asker) =>
      complete(
        shelvesOf(asker).map(({ record }) => record),
        facet,
        typed,
        chosen,
      ),
    completeTimeline: (typed, asker) =>
      completeTimeline(
        shelvesOf(asker).map(({ record }) => record),
        typed,
      ),
    overview: (asker) => shelvesOf(asker).map(({ record }) => overviewOf(record)),
    stories: () => library.stories,
    added: (since, asker = {}) => addedSince(library, since, scopeOf(asker)),
    refresh: async () => (await library.refresh?.()) ?? [],
    changed: (rests) => changedSince(library, rests),
    forget(conversation) {
      conversations.delete(conversation);
      memory?.forgetConversation(conversation);
    },
    ready,
  };
}

function askerOf([first = '']: Request): Asker {
  return first.startsWith(SCOPE) ? { stories: first.slice(SCOPE.length).split(',') } : {};
}

const withoutScope = (texts: Request) => texts.filter((text) => !text.startsWith(SCOPE));
const isLibrary = (stories: readonly Story[] | Library): stories is Library => 'candidates' in stories;
const isSame = (texts: Request, others: Request | undefined) =>
  texts.length === others?.length && texts.every((text, at) => text === others[at]);

function overviewOf(record: Record): Overview {
  const { story } = record;
  return {
    story: story.id,
    title: story.title,
    source: sourceOf(story),
    people: countPeople(record),
    subjects: countSubjects(record),
    accounts: story.accounts.map(({ question }) => question),
    asks: story.asks,
  };
}
