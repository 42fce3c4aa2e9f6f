// Finds a browser for the end-to-end tests, or brings one.
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { Problem } from "../bootstrap/steps.mjs";
import { runProgram, runScript } from "./program.mjs";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A browser on this machine: the one that CHROMIUM_PATH names, else the system's. */
const findInstalled = () =>
  [process.env.CHROMIUM_PATH ?? "", ...INSTALLED].find((path) => path !== "" && existsSync(path));

async function findOwn() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? "" : undefined;
}

async function installFromDebian() {
  const isDebian = existsSync("/etc/debian_version") && userInfo().uid === 0;
  if (!isDebian) return undefined;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update", "-q"], env);
  await runProgram("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], env);
  return findInstalled();
}

async function installOwn() {
  await runScript("playwright/cli.js", ["install", "chromium"]);
  return findOwn();
}

/**
 * The path of a Chromium, or "" when Playwright has its own. Throws a Problem when there is none and none can be had.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  for (const look of [findInstalled, findOwn, installFromDebian, installOwn]) {
    const path = await look();
    if (path !== undefined) return path;
  }
  throw new Problem(
    "No Chromium was found, and neither Debian's package nor Playwright's own could be installed.",
    "Install Chromium, give its path in CHROMIUM_PATH, then run npm test again.",
  );
}
