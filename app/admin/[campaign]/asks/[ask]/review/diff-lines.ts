import type { useTranslations } from "next-intl";
import { typedMeasure } from "@/app/admin/[campaign]/asks/[ask]/editor-form";
import { fieldLabel } from "@/app/admin/[campaign]/asks/[ask]/words";
import type { DiffLine } from "@/components/staff/editor/version-diff";
import type { VersionLine } from "@/lib/asks/staff/version-line";
import { type Change, diffVersions } from "@/lib/asks/version-diff";
import { committeeName } from "@/lib/legislators/committees";
import { directory } from "@/lib/legislators/directory";

type Translate = ReturnType<typeof useTranslations<never>>;
type Versions = { versions: readonly VersionLine[]; current: VersionLine; live: VersionLine | null };

export type Diff = { from: number; to: number; lines: DiffLine[] };

/** Codes as a person reads them: "cosponsor" is the verb's name, "SSFR" the committee's. */
function readable(field: string, { kind, text }: Change, t: Translate): Change {
  const each = (name: (code: string) => string): string => text.split(", ").filter(Boolean).map(name).join(", ");
  switch (field) {
    case "verb":
    case "stance":
      return { kind, text: t(`asks.${field}.${text}`) };
    case "measureId":
      return { kind, text: typedMeasure(text, new Date(0)) };
    case "audience.to":
      return { kind, text: t(`import.audience.${text}`) };
    case "audience.standings":
      return { kind, text: each((code) => t(`staff.standingName.${code}`)) };
    case "audience.committees":
      return { kind, text: each((id) => committeeName(id) ?? id) };
    case "audience.legislators":
      return { kind, text: each((id) => directory().findLegislator(id)?.name ?? id) };
    default:
      return { kind, text };
  }
}

/**
 * What changed between two versions that are named, or from the live one (else the one before) to the current one. Null when
 * there is nothing to compare.
 */
export function diffLines(
  { versions, current, live }: Versions,
  from: string | undefined,
  to: string | undefined,
  t: Translate,
): Diff | null {
  const known = [...versions, ...(live ? [live] : [])];
  const find = (number: string | undefined) => known.find((version) => String(version.number) === number);
  const after = find(to) ?? current;
  const usual = live && live.number !== after.number ? live : versions.find(({ number }) => number < after.number);
  const before = find(from) ?? usual;
  if (!before) return null;
  const lines = diffVersions(before.content, after.content).map(({ field, changes }) => ({
    label: fieldLabel(field, t),
    changes: changes.map((change) => readable(field, change, t)),
  }));
  return { from: before.number, to: after.number, lines };
}
