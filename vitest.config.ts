import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "domain",
          // What is pure leaves nothing behind for the next file: one loading of the modules serves all, in half the time.
          isolate: false,
          testTimeout: 20_000,
          include: ["tests/{domain,architecture}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/{store,usecase,transport}/**/*.test.ts"],
          globalSetup: ["tests/support/postgres.ts"],
          setupFiles: ["tests/support/environment.ts"],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
