import { compose } from './answer/compose.ts';
import { sourceOf } from './answer/source.ts';
import type { CheckQuotations } from './commands/check.ts';
import { countPeople, countSubjects } from './commands/counts.ts';
import { exactQuotations } from './commands/exact-quotations.ts';
import { commandText } from './commands/read-command.ts';
import type { Bot } from './door.ts';
import { complete } from './look-up/complete.ts';
import { writeFacets } from './look-up/facet-text.ts';
import { openRecord, type Record } from './match/record.ts';
import { type Conversation, type ConversationLimits, createConversations } from './remember/conversations.ts';
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
  checkQuotations?: CheckQuotations;
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
  const checkQuotations = options.checkQuotations ?? exactQuotations;
  const takeIn = (record: Record, text: string, thread = {}) => take(record, text, thread, checkQuotations);
  const shelves = stories.map((story): Shelf => {
    const record = openRecord(story);
    const suggest = createSuggest(record, (question) => takeIn(record, question).draft);
    return { record, onRecord: quotationsOf(story), suggest };
  });
  const [firstShelf] = shelves;
  if (!firstShelf) throw new Error('A bot needs at least one story.');
  const conversations = createConversations(options.conversations ?? CONVERSATIONS);
  const requests = options.requests ?? createRequestStore();

  /** The first story that answers; a thread counts only in its own story. */
  function choose(text: string, before?: Conversation): { shelf: Shelf; taken: Taken } {
    const threadIn = ({ record }: Shelf) => (before?.story === record.story.id ? before.thread : {});
    const inOrder = before ? [...shelves].sort((a, b) => own(b, before) - own(a, before)) : shelves;
    const all = inOrder.map((shelf) => ({ shelf, taken: takeIn(shelf.record, text, threadIn(shelf)) }));
    const found = all.find(({ taken }) => taken.draft.answered) ?? all[0];
    return found ?? { shelf: firstShelf as Shelf, taken: takeIn((firstShelf as Shelf).record, text) };
  }

  /** Answers one text after others, and what a next one may lean on. */
  function step(text: string, before?: Conversation): { reply: Reply; after: Conversation } {
    const lean = before && before.texts.length < LONGEST_THREAD ? before : undefined;
    const { shelf, taken } = choose(text, lean);
    const texts: Request = taken.alone || !lean ? [text] : [...lean.texts, text];
    const id = answerId(texts);
    if (!holdsRequest(id)) requests.keep(id, texts);
    const { record, suggest, onRecord } = shelf;
    const suggestions = suggest(taken.question, taken.draft, texts);
    const answer = compose(record, { ...taken.draft, suggestions }, id);
    return { reply: say(answer, onRecord), after: { thread: taken.thread, story: record.story.id, texts } };
  }

  function converse(typed: string, conversation: string): Reply {
    const { reply, after } = step(tidyText(typed), conversations.get(conversation));
    conversations.set(conversation, after);
    return reply;
  }

  function make(request: Request): Reply | undefined {
    let made: ReturnType<typeof step> | undefined;
    for (const text of request) made = step(text, made?.after);
    return made?.reply;
  }

  return {
    ask: ({ text, conversation }) => converse(text, conversation),
    command: (name, argument, conversation) => converse(commandText({ name, argument }), conversation),
    whoSaid: (facets) => step(commandText({ name: 'who-said', argument: writeFacets(facets) })).reply,
    check: (text) => step(tidyText(commandText({ name: 'check', argument: text }))).reply,
    again: (id) => make(requestIn(id) ?? requests.find(id) ?? []),
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
    forget: (conversation) => conversations.delete(conversation),
  };
}

const own = ({ record }: Shelf, before: Conversation) => (record.story.id === before.story ? 1 : 0);
