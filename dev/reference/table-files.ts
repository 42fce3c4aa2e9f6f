// The tables as files: one record a line, so that a change of one member is a change of one line.
import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MeasureFacts } from "@/dev/reference/compile-measures";
import type { ZipTable } from "@/dev/reference/compile-zips";
import type { MeasuresTable } from "@/lib/congress/measures-table";
import type { OutlineTable } from "@/lib/districts/outlines";
import type { CommitteeTable } from "@/lib/legislators/committees";
import type { ContactFormTable } from "@/lib/legislators/contact-forms";
import type { LegislatorTable } from "@/lib/legislators/directory";

export const LEGISLATORS_FILE = "lib/legislators/legislators.table.json";
export const COMMITTEES_FILE = "lib/legislators/committees.table.json";
export const CONTACT_FORMS_FILE = "lib/legislators/contact-forms.table.json";
export const ZIPS_FILE = "lib/districts/zips.table.json";
export const OUTLINES_FILE = "lib/districts/outlines.table.json";
export const MEASURES_FILE = "lib/congress/measures.table.json";

const json = (value: unknown): string => JSON.stringify(value);
const list = (values: readonly unknown[]): string => `[\n${values.map(json).join(",\n")}\n]`;
const record = (values: Record<string, unknown>): string =>
  `{\n${Object.entries(values)
    .map(([key, value]) => `${json(key)}:${json(value)}`)
    .join(",\n")}\n}`;
const file = (parts: Record<string, string>): string =>
  `{\n${Object.entries(parts)
    .map(([key, value]) => `${json(key)}: ${value}`)
    .join(",\n")}\n}\n`;

export const legislatorsText = ({ congress, source, asOf, vacant, legislators }: LegislatorTable): string =>
  file({
    congress: json(congress),
    source: json(source),
    asOf: json(asOf),
    vacant: json(vacant),
    legislators: list(legislators),
  });

export const committeesText = ({ congress, source, asOf, committees }: CommitteeTable): string =>
  file({ congress: json(congress), source: json(source), asOf: json(asOf), committees: list(committees) });

export const contactFormsText = ({ source, asOf, forms }: ContactFormTable): string =>
  file({ source: json(source), asOf: json(asOf), forms: list(forms) });

export const zipsText = ({ congress, source, asOf, zips, prefixes }: ZipTable): string =>
  file({
    congress: json(congress),
    source: json(source),
    asOf: json(asOf),
    zips: record(zips),
    prefixes: record(prefixes),
  });

export const outlinesText = ({ congress, source, without, outlines }: OutlineTable): string =>
  file({ congress: json(congress), source: json(source), without: json(without), outlines: record(outlines) });

export function measuresText({ measures, relations }: MeasureFacts): string {
  const asOf =
    measures
      .map((measure) => measure.cosponsorsAsOf)
      .sort()
      .at(-1) ?? "";
  const table: MeasuresTable = { source: "Congress.gov", asOf, measures, relations };
  return file({
    source: json(table.source),
    asOf: json(table.asOf),
    measures: list(table.measures),
    relations: list(table.relations),
  });
}

/** A table as it stands, or null when there is none yet. The caller names its type: only this script writes these files. */
export async function readTable<T>(root: string, name: string): Promise<T | null> {
  const path = join(root, name);
  return existsSync(path) ? (JSON.parse(await readFile(path, "utf8")) as T) : null;
}

/**
 * Writes the tables: every new file lies whole on the disk before the first takes the place of an old one, so that a full
 * disk or a broken-off run leaves all the old ones.
 */
export async function writeTables(root: string, texts: Record<string, string>): Promise<void> {
  const written: { path: string; temporary: string }[] = [];
  try {
    for (const [name, text] of Object.entries(texts)) {
      const path = join(root, name);
      const temporary = `${path}.new`;
      await mkdir(dirname(path), { recursive: true });
      written.push({ path, temporary });
      const handle = await open(temporary, "w");
      await handle.writeFile(text);
      await handle.sync();
      await handle.close();
    }
    for (const { path, temporary } of written) await rename(temporary, path);
  } finally {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
  }
}
