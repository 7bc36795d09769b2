import { compose } from './answer/compose.ts';
import { sourceOf } from './answer/source.ts';
import { countPeople, countSubjects } from './commands/counts.ts';
import { commandText } from './commands/read-command.ts';
import type { Bot } from './door.ts';
import { complete } from './look-up/complete.ts';
import { writeFacets } from './look-up/facet-text.ts';
import { openRecord, type Record } from './match/record.ts';
import type { Asker } from './message.ts';
import { type Conversation, type ConversationLimits, createConversations } from './remember/conversations.ts';
import type { LastingMemory } from './remember/lasting-memory.ts';
import { answerId, holdsRequest, requestIn } from './request/answer-id.ts';
import type { Request } from './request/request.ts';
import { createRequestStore, type RequestStore } from './request/request-store.ts';
import { tidyText } from './request/tidy-text.ts';
import { quotationsOf } from './say/on-record.ts';
import type { Reply } from './say/reply.ts';
import { say } from './say/say.ts';
import type { OnRecord } from './say/spans.ts';
import type { Story } from './story/schema.ts';
import { createSuggest, type Suggest } from './suggest/suggest.ts';
import { type Taken, take } from './take.ts';

export interface BotOptions {
  conversations?: ConversationLimits;
  /** Where requests too long for an answer's id are kept. */
  requests?: RequestStore;
  /** What is remembered beyond the process; nothing if not given. */
  memory?: LastingMemory;
}

/** One story with all that answers need of it. */
interface Shelf {
  record: Record;
  onRecord: OnRecord;
  suggest: Suggest;
}

const CONVERSATIONS: ConversationLimits = { most: 10_000, ageMs: 24 * 60 * 60 * 1000 };
/** A thread that leans on more texts than this starts anew. */
const LONGEST_THREAD = 20;

/** A bot that answers from these stories, at least one. Throws where there is none. */
export function createBot(stories: readonly Story[], options: BotOptions = {}): Bot {
  const shelves = stories.map((story): Shelf => {
    const record = openRecord(story);
    const suggest = createSuggest(record, (question) => take(record, question).draft);
    return { record, onRecord: quotationsOf(story), suggest };
  });
  const [firstShelf] = shelves;
  if (!firstShelf) throw new Error('A bot needs at least one story.');
  const conversations = createConversations(options.conversations ?? CONVERSATIONS);
  const requests = options.requests ?? createRequestStore();
  const { memory } = options;

  /** The first story that answers; a thread counts only in its own story. */
  function choose(text: string, before?: Conversation): { shelf: Shelf; taken: Taken } {
    const threadIn = ({ record }: Shelf) => (before?.story === record.story.id ? before.thread : {});
    const inOrder = before ? [...shelves].sort((a, b) => own(b, before) - own(a, before)) : shelves;
    const all = inOrder.map((shelf) => ({ shelf, taken: take(shelf.record, text, threadIn(shelf)) }));
    const found = all.find(({ taken }) => taken.draft.answered) ?? all[0];
    return found ?? { shelf: firstShelf as Shelf, taken: take((firstShelf as Shelf).record, text) };
  }

  /** Answers one text after others, and what a next one may lean on. */
  function step(text: string, before?: Conversation, person?: string): { reply: Reply; after: Conversation } {
    const lean = before && before.texts.length < LONGEST_THREAD ? before : undefined;
    const { shelf, taken } = choose(text, lean);
    const texts: Request = taken.alone || !lean ? [text] : [...lean.texts, text];
    const id = answerId(texts);
    if (!holdsRequest(id)) {
      requests.keep(id, texts);
      memory?.keepRequest(id, texts, person);
    }
    const { record, suggest, onRecord } = shelf;
    const suggestions = suggest(taken.question, taken.draft, texts);
    const answer = compose(record, { ...taken.draft, suggestions }, id);
    return { reply: say(answer, onRecord), after: { thread: taken.thread, story: record.story.id, texts } };
  }

  function converse(typed: string, conversation: string, { person }: Asker = {}): Reply {
    const { reply, after } = step(tidyText(typed), conversations.get(conversation), person);
    conversations.set(conversation, after);
    memory?.keepConversation(conversation, after.texts, person);
    return reply;
  }

  function make(request: Request): ReturnType<typeof step> | undefined {
    let made: ReturnType<typeof step> | undefined;
    for (const text of request) made = step(text, made?.after);
    return made;
  }

  async function ready({ conversation, answer }: { conversation?: string; answer?: string }): Promise<void> {
    if (answer !== undefined && !holdsRequest(answer) && !requests.find(answer)) {
      const request = await memory?.request(answer);
      if (request) requests.keep(answer, request);
    }
    if (conversation === undefined) return;
    const texts = await memory?.conversation(conversation);
    // Another copy of the bot may have carried the conversation on.
    if (!texts || isSame(texts, conversations.get(conversation)?.texts)) return;
    const made = make(texts);
    if (made) conversations.set(conversation, made.after);
  }

  return {
    ask: ({ text, conversation, ...asker }) => converse(text, conversation, asker),
    command: (name, argument, conversation, asker) =>
      converse(commandText({ name, argument }), conversation, asker),
    whoSaid: (facets) => step(commandText({ name: 'who-said', argument: writeFacets(facets) })).reply,
    check: (text) => step(tidyText(commandText({ name: 'check', argument: text }))).reply,
    again: (id) => make(requestIn(id) ?? requests.find(id) ?? [])?.reply,
    complete: (facet, typed, chosen) =>
      complete(
        shelves.map(({ record }) => record),
        facet,
        typed,
        chosen,
      ),
    overview: () =>
      shelves.map(({ record }) => ({
        story: record.story.id,
        title: record.story.title,
        source: sourceOf(record.story),
        people: countPeople(record),
        subjects: countSubjects(record),
        accounts: record.story.accounts.map(({ question }) => question),
        asks: record.story.asks,
      })),
    forget(conversation) {
      conversations.delete(conversation);
      memory?.forgetConversation(conversation);
    },
    ready,
  };
}

const isSame = (texts: Request, others: Request | undefined) =>
  texts.length === others?.length && texts.every((text, at) => text === others[at]);
const own = ({ record }: Shelf, before: Conversation) => (record.story.id === before.story ? 1 : 0);
