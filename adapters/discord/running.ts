/** The bot on Discord, under way. */
export interface RunningDiscord {
  /** No new work, answers under way finish, the gateway is closed with 1000. */
  stop(): Promise<void>;
  /** Resolves where the bot cannot go on: the token was withdrawn, say. The process should end. */
  failed: Promise<Error>;
}
