/** A made-up article, as somebody would hand it in; `day`: what changes in its update. */
export const bridgeArticle = (day = 'May 1') => `Mayor says the harbour bridge will close

By Ann Lark
Harbour Post
March 3, 2021

Mayor Ida Brandt said on Tuesday that the harbour bridge needed repairs.

"The bridge is not safe, and we will close it on ${day}," Brandt told reporters at the town hall.

Engineer Tom Bell said the steel had been rusting for ten years. "Nobody wanted to pay for the paint," Bell said.

The repairs will cost 4 million crowns and last six months, according to the council of Port Wick.
`;
