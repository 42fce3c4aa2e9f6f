// Many letters in one file, read back, with the memory that it takes.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { batchByOffice } from "@/lib/delivery/channels/print/batch";
import type { Pile } from "@/lib/delivery/channels/print/batch-format";
import {
  renderBatchPdf,
  renderEnvelopesPdf,
  renderLabelsPdf,
  renderLetterPdf,
} from "@/lib/delivery/channels/print/transport";
import { addressee } from "@/lib/legislators/address";
import { directory } from "@/lib/legislators/directory";
import { composeLetter } from "@/lib/letters/compose-letter";
import { input } from "../domain/letters-fixtures";
import { countPages, readPdfText } from "./print-pdf-text";

const people = directory().legislators.filter(({ offices }) => offices.length > 0);
const options = { campaignTitle: "Talk now", date: "2026-11-22" as const, byHand: true };

function pilesOf(count: number, offices: number, ownWords = (index: number) => `Words of writer ${index}.`): Pile[] {
  const letters = Array.from({ length: count }, (_, index) => {
    const legislator = people[index % offices] ?? expect.fail("too few people");
    const signer = { ...input.signer, fullName: `Writer Number ${index}`, city: `Town${index % 60}` };
    const letter = composeLetter({ ...input, legislator, signer, ownWords: ownWords(index) });
    const to = addressee(legislator, legislator, legislator.offices[0]);
    return { id: String(index), bioguide: legislator.bioguide, letter: { ...letter, addressee: to } };
  });
  return batchByOffice(letters).map((office) => ({ ...office, name: `Name of ${office.bioguide}`, phone: null }));
}

const pagesOf = (pdf: Uint8Array): string[] => {
  const pages: string[] = [];
  for (const { page, text } of readPdfText(pdf)) pages[page - 1] = `${pages[page - 1] ?? ""}${text}\n`;
  return pages;
};

describe("a batch", () => {
  test("has for each office a cover sheet, every letter of it and a slip, in this order", async () => {
    const piles = pilesOf(7, 3);
    const pages = pagesOf(await renderBatchPdf(piles, options));
    expect(pages).toHaveLength(7 + 3 + 3);
    let next = 0;
    for (const pile of piles) {
      expect(pages[next]).toContain(`to hand to ${pile.name}`);
      expect(pages[next]).toContain(pile.addressee.at(-1));
      for (const { letter } of pile.letters) {
        next++;
        expect(pages[next]).toContain(letter.signature[0]);
        expect(pages[next]).toContain(letter.ownWords);
        expect(pages[next]).toContain(letter.salutation);
      }
      expect(pages[next + 1]).toContain("Please sign and give this slip back");
      next += 2;
    }
  });

  test("to be mailed has no slips", async () => {
    const pages = pagesOf(await renderBatchPdf(pilesOf(4, 2), { ...options, byHand: false }));
    expect(pages).toHaveLength(4 + 2);
    expect(pages.join()).not.toContain("Please sign");
  });

  test("sets each letter as it is set by itself, its pages counted from its own first", async () => {
    const piles = pilesOf(3, 1, (index) => (index === 1 ? "I teach history in a small town. ".repeat(120) : "Short."));
    const alone = await Promise.all((piles[0]?.letters ?? []).map(({ letter }) => renderLetterPdf(letter)));
    const expected = alone.flatMap((pdf) => readPdfText(pdf).map(({ x, y, text }) => ({ x, y, text })));
    const batch = readPdfText(await renderBatchPdf(piles, options));
    const last = Math.max(...batch.map(({ page }) => page));
    const letters = batch.filter(({ page }) => page > 1 && page < last).map(({ x, y, text }) => ({ x, y, text }));
    expect(letters).toEqual(expected);
    expect(batch.filter(({ text }) => /^Page \d/.test(text)).map(({ text }) => text)).toEqual(["Page 2"]);
  });

  test("with a letter that ends the typesetter still has all the others as they were typed", async () => {
    // Ends the process of typst-ts-node-compiler 0.6.0.
    const broken = "\u061d\u06c4\u06c6 \ufdff\u08f5\u200c\u200e\u08cb\u200d\u08d0 \ufefe\ufe80\u202d\u0600";
    const pages = pagesOf(
      await renderBatchPdf(
        pilesOf(3, 1, (index) => (index === 1 ? broken : "Żółć, naïve.")),
        options,
      ),
    );
    expect(pages.filter((page) => page.includes("Żółć, naïve."))).toHaveLength(2);
    expect(pages.join()).toContain("Writer Number 1");
  });

  test("what somebody types is no code", async () => {
    const words = '#panic(1) $x$ *bold* #read("/etc/hostname")';
    expect(
      pagesOf(
        await renderBatchPdf(
          pilesOf(1, 1, () => words),
          options,
        ),
      ).join(),
    ).toContain(words);
  });
});

describe("envelopes", () => {
  test("are #10, one for each letter in the order of the pile, from its writer to the office", async () => {
    const piles = pilesOf(5, 2);
    const pdf = await renderEnvelopesPdf(piles, { ...options, byHand: false });
    const pages = pagesOf(pdf);
    const letters = piles.flatMap((pile) => pile.letters.map(({ letter }) => letter));
    expect(pages).toHaveLength(letters.length);
    for (const [index, { signature, addressee: to }] of letters.entries()) {
      for (const line of [...signature, ...to]) expect(pages[index]).toContain(line);
    }
    const sizes =
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/MediaBox ?\[[^\]]*\]/g) ?? [];
    expect(new Set(sizes.map((size) => size.replace(/ ?\[/, " [")))).toEqual(new Set(["/MediaBox [0 0 684 297]"]));
    for (const { text, x, y } of readPdfText(pdf).filter(({ text: line }) => line.startsWith("The Honorable"))) {
      expect(text).not.toBe("");
      // Where machines read it: right of the middle of the left half, below the upper third.
      expect(x / 72).toBeGreaterThan(3.5);
      expect(y / 72).toBeGreaterThan(1.375);
    }
  });
});

describe("labels", () => {
  test("stand 30 on a sheet, each within its own label", async () => {
    const pdf = await renderLabelsPdf(pilesOf(31, 1), { ...options, byHand: false });
    expect(countPages(pdf)).toBe(2);
    const runs = readPdfText(pdf);
    const firstLines = runs.filter(({ text }) => text.startsWith("The Honorable"));
    expect(firstLines.filter(({ page }) => page === 1)).toHaveLength(30);
    for (const { x, y } of runs) {
      const column = (x / 72 - 0.1875) / 2.75;
      expect((column % 1) * 2.75).toBeLessThan(2.625);
      expect(y / 72).toBeGreaterThan(0.5);
      expect(y / 72).toBeLessThan(10.5);
    }
    const rows = new Set(firstLines.filter(({ page }) => page === 1).map(({ y }) => Math.floor(y / 72 - 0.5)));
    expect([...rows].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe("500 letters at once", () => {
  /** The largest memory that a typesetter of ours had so far, in MB, as the kernel counts it. */
  function typesetterMemoryMb(): number {
    const children = execFileSync("ps", ["-o", "pid=,args=", "--ppid", String(process.pid)], { encoding: "utf8" });
    const pids = children
      .split("\n")
      .flatMap((line) => (line.includes("typesetter.ts") ? line.trim().split(/\s+/, 1) : []));
    return Math.max(0, ...pids.map((pid) => Number(/VmHWM:\s+(\d+)/.exec(readStatus(pid))?.[1] ?? 0) / 1024));
  }
  function readStatus(pid: string): string {
    try {
      return readFileSync(`/proc/${pid}/status`, "utf8");
    } catch {
      return "";
    }
  }

  test("take less than 600 MB apart from this process, and all of them come out", async () => {
    const piles = pilesOf(500, 12, (index) => `Words of writer ${index}. ${"I care about it. ".repeat(index % 200)}`);
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, typesetterMemoryMb());
    }, 100);
    const pdf = await renderBatchPdf(piles, { ...options, byHand: false });
    clearInterval(watch);
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(600);
    const text = pagesOf(pdf).join("\n");
    for (let index = 0; index < 500; index++) expect(text).toContain(`Writer Number ${index}\n`);
    expect(pdf.byteLength).toBeLessThan(5_000_000);
  }, 60_000);
});
