import type { Entry } from '../../match/entry.ts';
import { partyOf, type Record } from '../../match/record.ts';
import type { Fact } from '../../story/schema.ts';
import type { Evidence } from '../answer.ts';
import { contextOf } from './phrase.ts';

/** What an entry shows as evidence: each stretch of exact words by itself, else the sentence that reports it. */
export function evidenceOf(record: Record, entry: Entry): Evidence[] {
  const base = { entry: entry.of.id, story: record.story.id };
  switch (entry.kind) {
    case 'statement': {
      const said = entry.of;
      const speaker = partyOf(record, said.speaker).name;
      const context = contextOf(record, said);
      const shared = { ...base, paragraph: said.paragraph, speaker, ...(context ? { context } : {}) };
      if (!said.quotes.length) return [{ type: 'fact', text: said.gist, ...shared }];
      return said.quotes.map((text) => ({ type: 'quote', text, ...shared }));
    }
    case 'fact':
      return [
        { type: 'fact', text: entry.of.text, paragraph: entry.of.paragraph, ...whenOf(entry.of), ...base },
      ];
    case 'account':
      return entry.of.versions.flatMap((version) => restsOf(record, version.rests));
    case 'gap':
      return restsOf(record, entry.of.nearest);
  }
}

/** The date that a fact resolves to, where its sentence does not give it. */
function whenOf({ time, text }: Fact): { context?: string } {
  const when = time?.said ?? time?.from;
  return when === undefined || text.includes(when) ? {} : { context: when };
}

export function restsOf(record: Record, ids: readonly string[]): Evidence[] {
  return ids.flatMap((id) => {
    const entry = record.byId.get(id);
    return entry ? evidenceOf(record, entry) : [];
  });
}

export function entriesById(record: Record, ids: readonly string[]): Entry[] {
  return ids.flatMap((id) => record.byId.get(id) ?? []);
}
