import type { DistrictOffice, Legislator } from "@/lib/legislators/legislator";

/** Why an office was picked; said to the person, since only the first two mean that it is near. */
export type OfficeReason = "same-zip" | "same-area" | "first-listed";

/** An office outside Washington, and why it. */
export type NearestOffice = { office: DistrictOffice; reason: OfficeReason };

/**
 * The office outside Washington to write to from a ZIP code: one in the same ZIP code, else one whose ZIP code begins
 * with the same three digits (served by the same sorting center), else the first that the legislator lists. No distance is
 * computed, since a ZIP code is no point on a map. Null when the legislator lists no office.
 */
export function nearestOffice(legislator: Pick<Legislator, "offices">, zip: string | null): NearestOffice | null {
  const { offices } = legislator;
  const sharing = (digits: number) =>
    zip === null ? undefined : offices.find((office) => office.zip.slice(0, digits) === zip.slice(0, digits));
  const sameZip = sharing(5);
  if (sameZip) return { office: sameZip, reason: "same-zip" };
  const sameArea = sharing(3);
  if (sameArea) return { office: sameArea, reason: "same-area" };
  return offices[0] ? { office: offices[0], reason: "first-listed" } : null;
}
