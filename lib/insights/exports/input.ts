import { z } from "zod";
import {
  EXPORT_FORMATS,
  EXPORT_NAMES,
  type ExportFilter,
  type ExportFormat,
  type ExportName,
} from "@/lib/insights/exports/exports";
import { isSlug } from "@/lib/shared/slug";

export type ExportRequest = { name: ExportName; format: ExportFormat; filter: ExportFilter };

const blankIsNone = (value: unknown): unknown => (value === undefined || value === "" ? null : value);
const or = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsNone, schema.nullable());

const filterSchema = z.object({
  state: or(z.string().regex(/^[A-Z]{2}$/)),
  ask: or(z.string().refine(isSlug)),
  from: or(z.iso.date()),
  to: or(z.iso.date()),
});

/** Reads a filter from an address; null when it is none. */
export function parseExportFilter(search: Record<string, unknown>): ExportFilter | null {
  const filter = filterSchema.safeParse(search);
  return filter.success ? filter.data : null;
}

/** Reads "letters.csv" and the filter of its address; null when there is no such file, or no such filter. */
export function parseExportRequest(file: string, search: URLSearchParams): ExportRequest | null {
  const dot = file.lastIndexOf(".");
  const name = EXPORT_NAMES.find((each) => each === file.slice(0, dot));
  const format = EXPORT_FORMATS.find((each) => each === file.slice(dot + 1));
  const filter = parseExportFilter(Object.fromEntries(search));
  return name && format && filter ? { name, format, filter } : null;
}
