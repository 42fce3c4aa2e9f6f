import { describe, expect, test } from "vitest";
import * as geometry from "@/lib/delivery/channels/print/geometry";
import { renderLetterPdf } from "@/lib/delivery/channels/print/transport";
import { composeLetter } from "@/lib/letters/compose-letter";
import type { ComposedLetter } from "@/lib/letters/letter";
import { input } from "../domain/letters-fixtures";
import { type PdfRun, readPdfText } from "./print-pdf-text";

const { ADDRESS_BOX, PANEL_HEIGHT, SLACK_X, SLACK_Y, WINDOW_ON_SHEET } = geometry;
const POINTS = 72;
/** Of the address's 10 points: what stands over and hangs under the baseline. */
const ASCENT = (0.76 * 10) / POINTS;
const DESCENT = (0.24 * 10) / POINTS;

const letterTo = (addressee: string[]): ComposedLetter => ({ ...composeLetter(input), addressee });
const printed = async (letter: ComposedLetter) => readPdfText(await renderLetterPdf(letter)).map(inInches);

const inInches = (run: PdfRun) => ({ ...run, x: run.x / POINTS, y: run.y / POINTS });

const FOUR_LINES = [
  "The Honorable Aumua Amata Coleman Radewagen",
  "2001 Rayburn House Office Building",
  "U.S. House of Representatives",
  "Washington, DC 20515",
];

test("the window lies on the sheet where a Z fold puts it", () => {
  expect(PANEL_HEIGHT).toBeCloseTo(3.6667, 4);
  expect(WINDOW_ON_SHEET).toEqual({
    left: 0.875,
    right: 5.375,
    top: expect.closeTo(2.0417, 4),
    bottom: expect.closeTo(3.1667, 4),
  });
  expect(SLACK_X).toBe(1);
  expect(SLACK_Y).toBeCloseTo(0.4583, 4);
});

describe.each([
  ["three lines", FOUR_LINES.slice(1)],
  ["four lines, one of them long", FOUR_LINES],
  ["five lines, too wide", ["The Honorable ".repeat(6), ...FOUR_LINES]],
])("an address of %s", (_, addressee) => {
  /** The address is set between the date and the salutation; a line of it can be several runs. */
  async function setAddress() {
    const runs = await printed(letterTo(addressee));
    const start = runs.findIndex((run) => run.text === "November 22, 2026") + 1;
    const end = runs.findIndex((run) => run.text.startsWith("Dear "));
    return { lines: runs.slice(start, end), rest: runs.toSpliced(start, end - start) };
  }

  test("stands in the window with 1/8 inch clear", async () => {
    const { lines } = await setAddress();
    expect(new Set(lines.map(({ y }) => y)).size).toBe(addressee.length);
    for (const { x, y } of lines) {
      expect(x).toBeGreaterThan(ADDRESS_BOX.left - 0.01);
      expect(x).toBeLessThan(ADDRESS_BOX.right);
      expect(y - ASCENT).toBeGreaterThan(WINDOW_ON_SHEET.top + 0.1);
      expect(y + DESCENT).toBeLessThan(WINDOW_ON_SHEET.bottom - 0.09);
    }
  });
  test("has nothing else beside it, however far the sheet slides", async () => {
    for (const { y, text } of (await setAddress()).rest) {
      const above = y + DESCENT < WINDOW_ON_SHEET.top - 0.1;
      const below = y - ASCENT > WINDOW_ON_SHEET.bottom + SLACK_Y;
      expect({ text, clear: above || below }).toEqual({ text, clear: true });
    }
  });
});

test("an address of four lines stays in the window when the sheet slides up", async () => {
  const first = (await printed(letterTo(FOUR_LINES))).find((run) => run.text === FOUR_LINES[0]);
  expect((first?.y ?? 0) - ASCENT).toBeGreaterThan(WINDOW_ON_SHEET.top + SLACK_Y - 0.02);
});

test("the salutation begins under the first fold", async () => {
  const salutation = (await printed(composeLetter(input))).find((run) => run.text.startsWith("Dear"));
  expect((salutation?.y ?? 0) - ASCENT).toBeGreaterThan(PANEL_HEIGHT);
});
