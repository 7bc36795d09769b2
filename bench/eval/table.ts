import type { Judged } from './run.ts';

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** A table as lines of text, columns of one width. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/** Pass and top by category, and what must never happen. */
export function report(all: readonly Judged[]): string {
  const line = (name: string, some: readonly Judged[]) => [
    name,
    String(some.length),
    percent(some.filter(({ faults }) => !faults.length).length, some.length),
    percent(some.filter(({ topFaults }) => !topFaults.length).length, some.length),
  ];
  const categories = [...new Set(all.map(({ row }) => row.cat))];
  const silent = all.filter(({ row }) => row.abstain);
  const held = all.filter(({ row }) => !row.abstain);
  return [
    columns([
      ['category', 'rows', 'pass', 'top'],
      ...categories.map((cat) =>
        line(
          cat,
          all.filter(({ row }) => row.cat === cat),
        ),
      ),
      line('all', all),
    ]),
    '',
    `declined where the record is silent: ${percent(silent.filter(({ declined }) => declined).length, silent.length)} of ${silent.length}`,
    `declined where it holds the answer: ${percent(held.filter(({ declined }) => declined).length, held.length)} of ${held.length}`,
    `wrong speaker in the lead: ${all.filter(({ wrongSpeaker }) => wrongSpeaker).length}`,
    `quotations not verbatim: ${all.reduce((sum, { notVerbatim }) => sum + notVerbatim.length, 0)}`,
    `known failures: ${all.filter(({ row }) => row.known).length}`,
  ].join('\n');
}

/** One failing row, for a person to read. */
export function failure({ row, answer, faults, notVerbatim }: Judged): string {
  const before = row.history.map((question) => `    before: ${question}\n`).join('');
  const wrong = [...faults, ...notVerbatim.map((words) => `not verbatim: ${words}`)].join('; ');
  const known = row.known ? `    known: ${row.known}\n` : '';
  return `${row.id} ${row.cat}: ${row.q.slice(0, 200)}\n${before}${known}    ${wrong}\n    → ${answer.lead.slice(0, 200)}\n`;
}
