import { defineConfig } from 'vitest/config';

// Far from UTC on purpose: a local time that slips into the code then shows.
process.env.TZ = 'America/Los_Angeles';

const minute = 60_000;

export default defineConfig({
  test: {
    env: { TZ: 'America/Los_Angeles' },
    environment: 'node',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'tests/browser/**'] },
      },
      {
        extends: true,
        // Reads the built site: run `npm run build` first.
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: minute, hookTimeout: 5 * minute },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
          maxWorkers: 2,
        },
      },
    ],
  },
});
