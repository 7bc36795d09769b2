import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits until the reader has caught up, so that nothing piles up in memory. */
export async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

/** Ends the process quietly when whoever reads it has gone: "ask … | head -1". */
export function endWithReader(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}
