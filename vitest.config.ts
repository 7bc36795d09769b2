import { defineConfig } from 'vitest/config';

// Many tests start the real programs: on a busy machine that takes its time.
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000, maxWorkers: 2 },
});
