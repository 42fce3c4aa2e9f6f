import { describe, expect, test } from "vitest";
import { makeLog } from "@/lib/log";

/** All that is personal in what is logged below. None of it may come out. */
const PERSONAL = [
  "alma@example.net",
  "Alma",
  "Reyes",
  "12 Elm Street",
  "Northampton",
  "01060",
  "eighth-grade history",
  "s3cret-token",
  "AQIDBAUGBwgJCgsMDQ4P",
  "next-auth.session-token",
];

function logged(write: (log: ReturnType<typeof makeLog>) => void): string {
  const lines: string[] = [];
  write(makeLog("debug", { write: (line) => void lines.push(line) }));
  return lines.join("");
}

function expectNothingPersonal(text: string): void {
  for (const each of PERSONAL) expect(text).not.toContain(each);
}

const signer = {
  fullName: "Alma Reyes",
  street: "12 Elm Street",
  city: "Northampton",
  zip: "01060",
  email: "alma@example.net",
};

const rich = {
  organizationId: "0193ffff-0000-7000-8000-000000000001",
  code: "smtp-550",
  signer,
  letters: [
    {
      letterId: "0193ffff-0000-7000-8000-000000000002",
      body: "I teach eighth-grade history",
      own_words: "eighth-grade history",
    },
  ],
  "reply-to": { name: "Alma Reyes", address: "alma@example.net" },
  one: {
    two: { three: { four: { five: { identity: { EMAIL: "alma@example.net", ownWords: "eighth-grade history" } } } } },
  },
  request: {
    url: "https://letters.example.org/confirm/AQIDBAUGBwgJCgsMDQ4P?token=s3cret-token",
    headers: { cookie: "next-auth.session-token=s3cret-token", authorization: "Bearer s3cret-token" },
  },
  byAddress: { "alma@example.net": 3 },
  map: new Map([["email", "alma@example.net"]]),
  set: new Set(["alma@example.net"]),
  receipt: new URL("https://letters.example.org/r/AQIDBAUGBwgJCgsMDQ4P"),
  bytes: Buffer.from("Alma Reyes"),
};

describe("nothing personal comes out", () => {
  test("of a rich object, and what is not personal does", () => {
    const text = logged((log) => log.warn(rich, "could not deliver"));
    expectNothingPersonal(text);
    expect(JSON.parse(text)).toMatchObject({
      organizationId: rich.organizationId,
      code: "smtp-550",
      letters: [{ letterId: "0193ffff-0000-7000-8000-000000000002", body: "[removed]" }],
      request: { url: "https://letters.example.org/confirm/[token]?token=[removed]", headers: "[removed]" },
      msg: "could not deliver",
    });
  });

  test("of a text, or of what is put into one", () => {
    const text = logged((log) => log.info("no mailbox %s for %s", "alma@example.net", "<alma@example.net>, again"));
    expectNothingPersonal(text);
    expect(text).toContain("no mailbox");
  });

  test("of an object that holds itself, or is deeper than anybody reads", () => {
    const ring: Record<string, unknown> = { email: "alma@example.net" };
    ring.self = ring;
    let deep: Record<string, unknown> = { ...signer };
    for (let i = 0; i < 50; i++) deep = { deep };
    expectNothingPersonal(logged((log) => log.error({ ring, deep })));
  });
});

describe("a fault", () => {
  const duplicate = Object.assign(new Error("Key (email)=(alma@example.net) already exists\n    at Alma Reyes"), {
    code: "23505",
    constraint: "Identity_email_key",
    detail: "Key (email)=(alma@example.net) already exists.",
    parameters: ["Alma Reyes"],
  });
  const wrapped = new TypeError("could not save Alma Reyes", { cause: duplicate });

  test.each([
    ["by itself", (log: ReturnType<typeof makeLog>) => log.error(duplicate)],
    ["with a text", (log: ReturnType<typeof makeLog>) => log.error(duplicate, "could not save")],
    ["under err", (log: ReturnType<typeof makeLog>) => log.error({ err: duplicate })],
    ["under another name, within", (log: ReturnType<typeof makeLog>) => log.error({ job: { problem: duplicate } })],
    ["as a cause", (log: ReturnType<typeof makeLog>) => log.error(wrapped)],
    ["in a text", (log: ReturnType<typeof makeLog>) => log.error("failed: %o", wrapped)],
  ])("keeps its codes and loses its words, %s", (_, write) => {
    const text = logged(write);
    expectNothingPersonal(text);
    expect(text).toContain("23505");
    expect(text).toContain("Identity_email_key");
    expect(text).toContain("log.test.ts");
  });
});
