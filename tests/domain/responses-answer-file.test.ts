import { describe, expect, test } from "vitest";
import { readAnswerFile } from "@/lib/responses/answer-file";
import { FILE_LIMIT_BYTES } from "@/lib/responses/response";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

/** A PDF of one line, as small as one can be. */
function pdfWith(line: string): Uint8Array {
  const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const xref = `xref\n0 6\n0000000000 65535 f \n${rows}`;
  return bytes(`${text}${xref}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`);
}

const MAIL = [
  "From: Senator Example <senator@example.gov>",
  "To: Alma Reyes <alma@example.net>",
  "Date: Sun, 3 May 2026 10:00:00 -0400",
  "Subject: Re: your letter",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "I will cosponsor this resolution=2E",
].join("\r\n");

describe("a file is what its content says, whatever it is called", () => {
  test("a PDF, with its words", async () => {
    const read = await readAnswerFile(pdfWith("I will cosponsor this resolution."));
    expect(read).toMatchObject({ ok: true, value: { type: "application/pdf" } });
    expect(read.ok && read.value.words).toContain("I will cosponsor this resolution.");
  });

  test("a saved mail, with its text alone: no header of it is kept", async () => {
    const read = await readAnswerFile(bytes(MAIL));
    const words = "I will cosponsor this resolution.";
    expect(read).toEqual({ ok: true, value: { type: "message/rfc822", words, kept: null } });
  });

  test("an image, which a person reads", async () => {
    const kept = { type: "image/png", bytes: PNG };
    expect(await readAnswerFile(PNG)).toEqual({ ok: true, value: { type: "image/png", words: "", kept } });
  });

  test("a plain text, with signs of any script", async () => {
    const read = await readAnswerFile(bytes("Estimada señora:\r\nNo."));
    expect(read).toEqual({ ok: true, value: { type: "text/plain", words: "Estimada señora:\nNo.", kept: null } });
  });

  test.each([
    ["Windows-1252", Uint8Array.from([0x93, ...bytes("No, se"), 0xf1, ...bytes("ora"), 0x94])],
    ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, ...Buffer.from("“No, señora”", "utf16le")])],
  ])("a plain text as Windows saves it: %s", async (_, content) => {
    const read = await readAnswerFile(content);
    expect(read.ok && read.value.words).toBe("“No, señora”");
  });

  test("a mail that carries a scan: the words of both, and the scan", async () => {
    const parts = [
      MAIL.replace("text/plain; charset=utf-8", 'multipart/mixed; boundary="b"').replace(
        /Content-Transfer[\s\S]*$/,
        "",
      ),
      "--b\r\nContent-Type: text/plain\r\n\r\nPlease see our answer.",
      `--b\r\nContent-Type: application/octet-stream; name="a.bin"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(pdfWith("I oppose this bill.")).toString("base64")}`,
      "--b--\r\n",
    ];
    const read = await readAnswerFile(bytes(parts.join("\r\n")));
    expect(read).toMatchObject({ value: { type: "message/rfc822", kept: { type: "application/pdf" } } });
    expect(read.ok && read.value.words).toMatch(/^Please see our answer\.\n\nI oppose this bill\./);
  });
});

describe("a file is refused, with the reason", () => {
  test.each([
    ["empty", new Uint8Array(), "file_empty"],
    ["too large", new Uint8Array(FILE_LIMIT_BYTES + 1), "file_too_large"],
    ["a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), "file_type"],
    ["an archive", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0]), "file_type"],
    ["no text", Uint8Array.from([0xff, 0xfe, 1, 0, 2, 0]), "file_type"],
    ["a broken image", PNG.subarray(0, 40), "file_unreadable"],
    ["a mail without words", bytes(MAIL.replace(/I will.*$/, "")), "file_unreadable"],
    ["a broken PDF", bytes("%PDF-1.7\nnothing of the kind"), "file_unreadable"],
  ])("%s", async (_, content, problem) => {
    expect(await readAnswerFile(content)).toEqual({ ok: false, problem });
  });
});
