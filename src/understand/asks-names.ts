const NAMES =
  /\bnames\b(?! (?:it|him|her|them)\b)|\bby name\b|^(?:\W|pls|please|can you|ok|so|and)*name (?:the|one|some|any|all|each|every|a few|two|three)\b|(?<!\b(?:in|of|on|at|to|by|from|for|with|during) )\bwhich (?:of (?:the|those|these) )?(?:\w+ )?\w+s\b|\bwho exactly\b|\blist (?:all|every|the)\b/i;

/** Whether a message asks for names: "which dockers?", "I need names: the dockers who said so". */
export function asksNames(message: string): boolean {
  return NAMES.test(message);
}
