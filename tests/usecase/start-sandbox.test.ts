import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReceivedMail } from "@/dev/mailbox/received-mail";
import { startSandbox } from "@/dev/sandbox";

const mailTo = (id: string, recipient: string): ReceivedMail => ({
  id,
  date: "2026-11-22T15:00:00.000Z",
  from: "Ana <ana@example.org>",
  to: recipient,
  recipients: [recipient],
  subject: "Please cosponsor",
  text: "Dear Senator <Markey>",
  html: null,
  returnPath: "letters@redress.example",
  headers: {},
});

let sandbox: { port: number; stop(): Promise<void> };
beforeAll(async () => {
  sandbox = await startSandbox({
    port: 0,
    mails: () => [mailTo("to-office", "m000133@offices.example"), mailTo("to-person", "dana@example.org")],
    officeName: (bioguide) => (bioguide === "M000133" ? "Senator Edward J. Markey" : null),
  });
});
afterAll(() => sandbox.stop());

const call = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://127.0.0.1:${sandbox.port}${path}`, { redirect: "manual", ...init });

describe("the sandbox", () => {
  it("offers each office a form that says what it is", async () => {
    const page = await (await call("/forms/M000133")).text();
    expect(page).toContain("<h1>Contact Senator Edward J. Markey</h1>");
    expect(page).toContain("Nothing on it reaches a real office.");
    for (const field of ["firstName", "lastName", "address", "email", "topic", "message"]) {
      expect(page).toContain(`<label for="${field}">`);
    }
  });

  it("keeps what was sent by a form, beside the mails to offices, and shows both as text", async () => {
    const body = new URLSearchParams({ firstName: "Ana", message: "<img src=x onerror=alert(1)>" });
    const sent = await call("/forms/m000133", { method: "POST", body });
    expect(sent.status).toBe(303);
    const { forms, mails } = (await (await call("/received.json")).json()) as Record<
      "forms" | "mails",
      { id: string }[]
    >;
    expect(forms).toMatchObject([{ bioguide: "M000133", fields: { firstName: "Ana" } }]);
    expect(mails.map(({ id }) => id)).toEqual(["to-office"]);
    expect(sent.headers.get("location")).toBe(`/#${forms?.[0]?.id}`);
    const page = await (await call("/")).text();
    expect(page).toContain("&lt;img src=x");
    expect(page).toContain("Dear Senator &lt;Markey&gt;");
    expect(page).not.toContain("<img");
  });

  it.each(["/forms/", "/forms/nobody", "/forms/M000133/x", "/elsewhere"])("has nothing at %s", async (path) => {
    expect((await call(path)).status).toBe(404);
  });
});
