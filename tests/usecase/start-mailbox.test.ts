import { createTransport } from "nodemailer";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mailbox, startMailbox } from "@/dev/mailbox";
import type { ReceivedMail } from "@/dev/mailbox/received-mail";

let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox({ page: 0, smtp: 0 });
});
afterAll(() => mailbox.stop());
beforeEach(async () => {
  await behave({});
  await call("/messages", { method: "DELETE" });
});

const call = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://127.0.0.1:${mailbox.pagePort}${path}`, init);

const behave = (behavior: unknown): Promise<Response> =>
  call("/behavior", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(behavior),
  });

const messages = async (to = ""): Promise<ReceivedMail[]> =>
  (await (await call(`/messages.json?to=${encodeURIComponent(to)}`)).json()) as ReceivedMail[];

const send = (to: string, subject = "Confirm", text = "Open the link.", port = mailbox.smtpPort) =>
  createTransport({ host: "127.0.0.1", port }).sendMail({
    from: "Redress <letters@redress.example>",
    to,
    subject,
    text,
  });

describe("the local mailbox", () => {
  it("keeps a mail whole, and finds it by its recipient", async () => {
    await send("Dana@example.org", "Zoë's letter — ready");
    await send("ari@example.org");
    const [mail, ...others] = await messages("dana@EXAMPLE.org");
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      from: '"Redress" <letters@redress.example>',
      recipients: ["Dana@example.org"],
      subject: "Zoë's letter — ready",
    });
    expect(mail?.headers["mime-version"]).toBe("1.0");
    expect((await messages()).map(({ to }) => to)).toEqual(["ari@example.org", "Dana@example.org"]);
  });

  it("shows links as links, and nothing else that a mail brings along", async () => {
    await send("dana@example.org", "<b>Hi</b>", "See https://redress.example/r/1?a=1&b=2. <script>alert(1)</script>");
    const [mail] = await messages();
    const page = await (await call(`/messages/${mail?.id}`)).text();
    expect(page).toContain('<a href="https://redress.example/r/1?a=1&amp;b=2">');
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script>");
    expect(page).not.toContain("<b>Hi");
  });

  it("shows a mail's HTML as it came, where nothing in it can load or run", async () => {
    await createTransport({ host: "127.0.0.1", port: mailbox.smtpPort }).sendMail({
      ...{ from: "letters@redress.example", to: "dana@example.org", subject: "Both", text: "Hello" },
      ...{
        html: "<p>Hello</p><img src='https://elsewhere.example/pixel'>",
        envelope: { from: "b+1@x.example", to: "d@x.example" },
      },
    });
    const [mail] = await messages();
    expect(mail?.returnPath).toBe("b+1@x.example");
    expect(await (await call(`/messages/${mail?.id}`)).text()).toContain(`href="/messages/${mail?.id}/html"`);
    const page = await call(`/messages/${mail?.id}/html`);
    expect(await page.text()).toContain("<p>Hello</p>");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    await send("ari@example.org");
    const [plain] = await messages();
    expect((await call(`/messages/${plain?.id}/html`)).status).toBe(404);
  });

  it("refuses for good when told to", async () => {
    await behave({ refuse: true });
    await expect(send("dana@example.org")).rejects.toMatchObject({ responseCode: 554 });
    expect(await messages()).toEqual([]);
  });

  it("puts off the first try when told to", async () => {
    await behave({ greylist: true });
    await expect(send("dana@example.org")).rejects.toMatchObject({ responseCode: 451 });
    await send("dana@example.org");
    expect(await messages()).toHaveLength(1);
  });

  it("hangs up after the text when told to, with the mail in hand", async () => {
    await behave({ hangUp: true });
    await expect(send("dana@example.org")).rejects.toThrow();
    expect(await messages()).toHaveLength(1);
  });

  it("takes orders only from programs: not from a form on another site, nor in words it does not know", async () => {
    const form = await call("/behavior", { method: "POST", body: new URLSearchParams({ refuse: "true" }) });
    expect(form.status).toBe(404);
    expect((await behave({ refusal: true })).status).toBe(400);
    await send("dana@example.org");
  });

  it("keeps no more than the newest", async () => {
    const small = await startMailbox({ page: 0, smtp: 0 }, 2);
    for (const subject of ["first", "second", "third"]) await send("dana@example.org", subject, "-", small.smtpPort);
    expect(small.mails().map(({ subject }) => subject)).toEqual(["third", "second"]);
    await small.stop();
  });
});
