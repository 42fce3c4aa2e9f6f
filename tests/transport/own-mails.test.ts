// Our own mails, as they arrive: text and HTML that say the same, nothing that is fetched, and what mail programs act on.
import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { heldMail } from "@/lib/delivery/held-mail";
import { failedMail } from "@/lib/delivery/notices/failed-mail";
import { questionMail } from "@/lib/delivery/notices/question-mail";
import { confirmationMail } from "@/lib/letters/confirmation-mail";
import { closeMail, inBothForms, sendMail } from "@/lib/mail";
import { signInMail } from "@/lib/organizations/sign-in-mail";
import type { MailSheet } from "@/lib/shared/mail-sheet";
import { type SmtpReceiver, startSmtp } from "@/tests/support/smtp";

const SITE = "https://letters.example.org";
const EVIL = `Zoë <img src=x onerror=alert(1)> & "sons"`;
const whole = { fullName: EVIL, campaignTitle: "Negotiation <b>Now</b>", receiptUrl: `${SITE}/r/token?a=1&b=2` };

const SHEETS: [string, MailSheet][] = [
  ["sign-in", signInMail(`${SITE}/signin/open?token=t&email=a`)],
  ["confirmation", confirmationMail({ ...whole, letters: 3, url: `${SITE}/confirm/token`, days: 7 })],
  [
    "failed",
    failedMail({
      ...whole,
      failed: (["no_mailbox", "gave_up"] as const).map((id) => ({
        ...{
          id,
          name: `Senator ${id}`,
          words: ["Field 'City' <missing>"],
          plainText: "Dear Senator,\n\nPlease.\n\nZoë",
        },
        ...{ state: id === "gave_up" ? "failed" : "bounced", outcome: id === "gave_up" ? "refused" : "bounced" },
        ...{ code: "hard-5.1.1", nextWay: id === "gave_up" ? "form" : null },
      })) as Parameters<typeof failedMail>[0]["failed"],
      others: 1,
    }),
  ],
  [
    "question",
    questionMail({
      ...whole,
      confirmedAt: new Date("2026-11-08"),
      names: ["Zoë", "Ana"],
      choiceUrl: `${SITE}/mails/t`,
    }),
  ],
  [
    "held",
    heldMail({
      ...{ ...whole, congress: 119, endedOn: "2027-01-03", others: 0, campaignUrl: `${SITE}/c/now` },
      held: [{ name: "Senator Zoë", channel: "email", code: "measure_over", measureId: "119-SRES-61" }],
    }),
  ],
];

const words = (text: string): string[] =>
  text
    .replace(/^> ?/gm, "")
    .split(/[\s\u00a0]+/)
    .filter((word) => word && word !== "-");

describe.each(SHEETS)("the mail %s", (_, sheet) => {
  test("says in HTML every word of its text, in the same order", async () => {
    const { text, html = "" } = await inBothForms(sheet);
    const { document } = parseHTML(html);
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    const blocks = [...document.querySelectorAll("h1, p, li, a")].map(({ textContent }) => textContent).join("\n");
    const shown = words(blocks);
    let at = 0;
    for (const word of words(text)) {
      if (links.includes(word)) continue;
      const found = shown.indexOf(word, at);
      expect(found, `"${word}" of the text, in the HTML`).toBeGreaterThanOrEqual(at);
      at = found + 1;
    }
    for (const url of text.match(/https:\S+/g) ?? []) expect(links).toContain(url);
  });

  test("is an accessible page that fetches nothing and runs nothing", async () => {
    const { html = "", subject } = await inBothForms(sheet);
    const { document } = parseHTML(html);
    expect(document.querySelector("html")?.getAttribute("lang")).toBe("en");
    expect([...document.querySelectorAll("h1")].map(({ textContent }) => textContent)).toEqual([subject]);
    expect(document.querySelector("title")?.textContent).toBe(subject);
    expect(document.querySelector("img, script, iframe, link, object, [src], [onerror], [background]")).toBeNull();
    expect(html).not.toMatch(/url\(|@import|<b>Now/i);
    expect(document.querySelectorAll("table:not([role=presentation])")).toHaveLength(0);
    expect(html).toContain("prefers-color-scheme:dark");
  });
});

describe("on its way", () => {
  let smtp: SmtpReceiver;
  beforeEach(async () => {
    smtp = await startSmtp();
  });
  afterEach(async () => {
    closeMail();
    await smtp.stop();
  });
  const mail = { to: "alma@example.net", subject: "S", text: "Same", messageId: "<1@example.org>" };

  test("a mail with both forms arrives with both", async () => {
    await sendMail({ ...mail, html: "<p>Same</p>" });
    const [received] = await smtp.waitForMails(1);
    expect(received).toMatchObject({
      text: expect.stringContaining("Same"),
      html: expect.stringContaining("<p>Same</p>"),
    });
    expect(received?.headers.get("content-type")).toMatchObject({ value: "multipart/alternative" });
  });

  test("only a mail that can be stopped says how (RFC 8058)", async () => {
    await sendMail({ ...mail, stopUrl: `${SITE}/mails/token/stop` });
    await sendMail(mail);
    const [one, other] = await smtp.waitForMails(2);
    const lines = one?.headerLines.filter(({ key }) => key.startsWith("list-")).map(({ line }) => line);
    expect(lines).toEqual([
      `List-Unsubscribe: <${SITE}/mails/token/stop>`,
      "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
    ]);
    expect(other?.headerLines.some(({ key }) => key.startsWith("list-"))).toBe(false);
  });
});
