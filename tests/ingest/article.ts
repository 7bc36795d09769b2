/** A made-up news article with the habits that break extractors: the specification of taking one in. */
export const bridgeArticle = `Mayor tells Okafor the Harrow bridge will close for a year

Engineers want repairs to begin before winter.

By Jo Lindqvist, Port Courier
March 12, 2024, 4:15 PM

PORT HARROW -- Mayor Dana Reyes met with Transport Minister Samuel Okafor in Port Harrow on Monday to settle the future of the Harrow bridge, which has carried traffic since 1931.

"We cannot wait for the next storm," Reyes told Okafor at the city hall. "The bridge closes on Friday."

Okafor -- who referred to the mayor as "Dana" throughout -- said he had concluded it was "entirely possible" to pay for the repairs.

PHOTO: Mayor Dana Reyes and Minister Samuel Okafor walk across the Harrow bridge, March 11, 2024.
Mayor Dana Reyes and Minister Samuel Okafor walk across the Harrow bridge, March 11, 2024.
Lena Vogt/Courier via Reuters

At a joint press conference afterwards, the minister said the government would put up 40 million crowns, warning that delay would leave the town in an "even worse place."

A top adviser to the mayor, Ines Castellano, said Okafor had told her the report of a tunnel was "rumors."

Asked by reporters whether the ferry would run at night, Reyes said it would.

He was less certain about the winter. "I won't promise what I can't keep," Okafor said, adding that engineers would decide next month.

Robert "Bobby" Tran, 61, a fisherman who has worked under the bridge since he was a boy, was not convinced:

"They said the same in the flood year, and the year after that.

"Nothing came of it."

The Harrow Residents' Association called the plan a "sham." According to a survey by the Port Courier, seven in ten residents support the closure.

The bridge was last closed in 1987 after a cargo ship struck the northern pier.

Port Courier's Ada Brandt contributed to this report.

Related Topics
`;

/** The same made-up event told by another desk in other words. */
export const ferryArticle = `Ferry to run all night while the bridge is shut

By Max Oduya, Harbour Post
March 14, 2024

The night ferry will cross every half hour from Friday, its operator said on Thursday.

"We have the boats and we have the crews," said Petra Halloran, the chief executive of Northline. She said tickets would stay at two crowns.

Halloran denied that the company had asked for public money. "Not a single crown," she said.

The first boat leaves the southern pier at six in the morning.
`;
