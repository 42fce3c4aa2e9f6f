// The journeys in a real browser, against the built product: run `npm start` once before running them by hand.
import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

const chromium = [process.env.CHROMIUM_PATH ?? "", "/usr/bin/chromium"].find((path) => existsSync(path));

// Days on which the demo's facts hold, whenever the tests run: the 119th Congress sits, and it has just ended.
const SITTING = "2026-11-22T15:00:00Z";
const ENDED = "2027-01-03T17:00:00Z";

/** The product as `npm start` runs it, with a data folder of its own. Its mailbox is at the next port. */
const server = (port: number, clock: string) => ({
  command: "node dev/start.mjs",
  url: `http://localhost:${port}/`,
  env: {
    PORT: String(port),
    DATA_FOLDER: `.data/e2e/${port}`,
    REDRESS_CLOCK: clock,
    CENSUS_GEOCODER_URL: "off",
    CONGRESS_API_URL: "off",
    GOVINFO_URL: "off",
    LOG_LEVEL: "error",
    // Empty counts as not set, and goes before what a developer's .env says.
    ...{ DATABASE_URL: "", SMTP_URL: "", APP_URL: "", SANDBOX_URL: "", DELIVERY_MODE: "" },
  },
  timeout: 180_000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 15_000 },
  stdout: "ignore" as const,
  stderr: "pipe" as const,
});

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/browser",
  forbidOnly: process.env.CI !== undefined,
  reporter: "line",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  use: {
    baseURL: "http://localhost:3400",
    locale: "en-US",
    timezoneId: "America/New_York",
    colorScheme: "light",
    // A tenth of the time, for a run that mostly passes. When something fails: npx playwright test --trace on <file>
    trace: "off",
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    // What is laid out otherwise on a phone is tagged @phone and runs again at its width; what happens does not change with
    // the width. After the desktop's, which change campaigns for a while.
    {
      name: "phone",
      grep: /@phone/,
      dependencies: ["desktop"],
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: [server(3400, SITTING), server(3500, ENDED)],
});
