import { describe, expect, it } from 'vitest';
import { plainParagraphs } from '../../../adapters/command-line/plain-paragraphs.ts';

const article = `Ferry runs again

The mayor calls it a start.

June 3, 2021, 9:15 AM

HARBOUR -- The ferry ran on Monday.

PHOTO: The ferry at the quay.
The ferry at the quay.
Lee/Agency

"It is a start," the mayor said.

Agency's Kim Lee contributed to this report.

Related Topics
`;

describe('plainParagraphs', () => {
  it('numbers the body and gives 0 to headline, date, captions and credits', () => {
    const numbered = plainParagraphs(article).map(({ paragraph, text }) => [paragraph, text.slice(0, 14)]);
    expect(numbered).toEqual([
      [0, 'Ferry runs aga'],
      [0, 'The mayor call'],
      [0, 'June 3, 2021, '],
      [1, 'HARBOUR -- The'],
      [0, 'PHOTO: The fer'],
      [2, '"It is a start'],
      [0, "Agency's Kim L"],
      [0, 'Related Topics'],
    ]);
  });

  it('takes the first block for the headline where there is no date line', () => {
    expect(
      plainParagraphs('A ferry runs.\n\nIt ran.\r\n\r\nIt stopped.').map((one) => one.paragraph),
    ).toEqual([0, 1, 2]);
  });

  it('finds no paragraph in nothing', () => {
    expect(plainParagraphs(' \n\n ')).toEqual([]);
  });
});
