import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { stringify } from "csv-stringify/sync";
import type { Chart } from "@/lib/insights/charts/chart";
import { inLightColors } from "@/lib/insights/charts/colors";
import { element, textOf } from "@/lib/insights/charts/svg-tree";
import { guardCell } from "@/lib/shared/csv";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 720;
const PAD = 24;
const HEAD = 44;
const FOOT = 40;
const SMALL = { size: 11, row: 16, letter: 5.8 };
/** A picture for slides and print: two pixels for one of the drawing. */
const PIXELS = 2;

/** Words in lines that fit the drawing. */
function linesOf(words: string): string[] {
  const most = Math.floor(WIDTH / SMALL.letter);
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * A chart as a drawing that stands alone: on white, in the light colors, with its title above, what its parts are beneath it, and
 * a line that says where and when its figures are from. Throws for a drawing without a size: a bug.
 */
export function standalone(chart: Chart, caption: string): string {
  const drawing = chart.draw(WIDTH);
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? []).map(Number);
  if (!width || !height) throw new Error(`the chart ${chart.id} has no size`);
  const scale = WIDTH / width;
  const parts = chart.caption ? linesOf(chart.caption) : [];
  const drawn = Math.round(height * scale) + HEAD;
  const [totalWidth, totalHeight] = [WIDTH + 2 * PAD, drawn + parts.length * SMALL.row + FOOT + PAD];
  const line = (y: number, size: number, color: string, words: string, weight = 400): string =>
    textOf(element("text", { x: PAD, y, "font-size": size, "font-weight": weight, fill: `var(--${color})` }, [words]));
  const frame = { viewBox: `0 0 ${totalWidth} ${totalHeight}`, width: totalWidth, height: totalHeight };
  const whole = textOf(element("svg", { xmlns: SVG, ...frame, "font-family": "var(--sans)" })).replace("</svg>", "");
  return inLightColors(
    [
      whole,
      textOf(element("rect", { width: totalWidth, height: totalHeight, fill: "var(--sheet)" })),
      line(PAD + 8, 17, "ink", chart.title, 600),
      `<g transform="translate(${PAD} ${HEAD}) scale(${scale})">${drawing}</g>`,
      ...parts.map((words, index) => line(drawn + (index + 1) * SMALL.row, SMALL.size, "ink-2", words)),
      line(totalHeight - PAD + 6, SMALL.size, "ink-2", caption),
      "</svg>",
    ].join(""),
  );
}

/**
 * Static fonts, which the renderer can read; those of the pages are packed for browsers. None of the machine's own, so that
 * a picture is the same everywhere.
 */
const FONTS = ["400Regular/PublicSans_400Regular.ttf", "600SemiBold/PublicSans_600SemiBold.ttf"];

/** A standalone drawing as a PNG. */
export function pictureOf(svg: string): Uint8Array {
  const fontFiles = FONTS.map((font) => join(process.cwd(), "node_modules/@expo-google-fonts/public-sans", font));
  return new Resvg(svg, {
    fitTo: { mode: "zoom", value: PIXELS },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Public Sans" },
  })
    .render()
    .asPng();
}

/** The table of a chart for a spreadsheet; its caption is the last line. Numbers are plain, without separators. */
export const spreadsheetOf = ({ table }: Chart, caption: string): string =>
  stringify(
    [[...table.columns], ...table.rows.map((row) => [...row]), [caption]].map((row) => row.map(guardCell)),
    {
      bom: true,
    },
  );
