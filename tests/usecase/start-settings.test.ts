import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Problem } from "@/dev/bootstrap/steps.mjs";
import { readSettings } from "@/dev/settings";

const ROOT = "/project";

function problemOf(source: Record<string, string>): Problem {
  try {
    readSettings(source, ROOT);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error("no problem was found");
}

describe("the settings of a start", () => {
  it("need nothing", () => {
    const settings = readSettings({}, ROOT);
    expect(settings.ports).toEqual({ site: 3000, mailbox: 3001, smtp: 3002, sandbox: 3003, postgres: 3004 });
    expect(settings).toMatchObject({
      dataFolder: join(ROOT, ".data"),
      appUrl: "http://localhost:3000",
      databaseUrl: null,
      isLive: false,
    });
  });

  it("move the other ports with PORT, unless they are given", () => {
    expect(readSettings({ PORT: "4000", POSTGRES_PORT: "5433" }, ROOT)).toMatchObject({
      ports: { site: 4000, mailbox: 4001, smtp: 4002, sandbox: 4003, postgres: 5433 },
      appUrl: "http://localhost:4000",
    });
  });

  it("take a key left empty, as in a copied .env.example, for one left out", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "", SMTP_URL: "" }, ROOT)).toEqual(readSettings({}, ROOT));
  });

  it.each([
    ["a word", { PORT: "web" }, "PORT: write a port number"],
    ["a fraction", { SMTP_PORT: "25.5" }, "SMTP_PORT: write a whole number"],
    ["a port beyond the last", { MAILBOX_PORT: "70000" }, "MAILBOX_PORT: write a port from 1 to 65535"],
    ["no room for the ports that follow", { PORT: "65534" }, "PORT: the four ports after 65534"],
    ["the same port twice", { PORT: "3000", POSTGRES_PORT: "3000" }, "Two of the ports are the same"],
    ["letters to offices and no mail server", { DELIVERY_MODE: "live" }, "SMTP_URL is not set"],
  ])("say what is wrong with %s, and what to do", (_case, source, expected) => {
    const problem = problemOf(source as Record<string, string>);
    expect(problem.message).toContain(expected);
    expect(problem.remedy).toContain(".env.example");
  });

  it("name every wrong key at once, and repeat no value", () => {
    const { message } = problemOf({ PORT: "secret-1", SANDBOX_PORT: "secret-2" });
    expect(message).toMatch(/PORT:[\s\S]*SANDBOX_PORT:/);
    expect(message).not.toContain("secret");
  });
});
