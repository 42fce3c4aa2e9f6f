// Where the sources on the congressional web service disagree: one switch each. A chamber's validation call, or its test
// offices, will tell; then only this file changes.
import type { Chamber, MeasureType } from "@/lib/congress/measure";

export type CwcDialect = {
  wrapsBills: boolean;
  moreInfoComes: "before_statements" | "last";
  constituentOrganization: "ConstituentOrganization" | "Organization";
  billTypes: Record<MeasureType, string>;
};

// Three clients put each Bill into Bills; EFForg/congress_forms (2025-06) writes Bill straight into Message.
const WRAPS_BILLS = true;

// EFForg/congress_forms, which the House has taken for years, writes MoreInfo after ConstituentMessage;
// javabu1502/constituent (2026-09) before OrganizationStatement.
const MORE_INFO_COMES = "last";

// EFForg/congress_forms names it Organization within Constituent; the other clients ConstituentOrganization.
const CONSTITUENT_ORGANIZATION = "ConstituentOrganization";

// "H.Con.Res" without its last full stop in a transcription of the Senate's schema; with it in a later file. Both may pass.
const SENATE_HOUSE_CONCURRENT_RESOLUTION = "H.Con.Res.";

const BILL_TYPES: Record<Chamber, Record<MeasureType, string>> = {
  // Lower case: taken by the House's validation call on 2026-09-18.
  house: {
    HR: "hr",
    S: "s",
    HJRES: "hjres",
    SJRES: "sjres",
    HCONRES: "hconres",
    SCONRES: "sconres",
    HRES: "hres",
    SRES: "sres",
  },
  senate: {
    HR: "H.R.",
    S: "S.",
    HJRES: "H.J.Res.",
    SJRES: "S.J.Res.",
    HCONRES: SENATE_HOUSE_CONCURRENT_RESOLUTION,
    SCONRES: "S.Con.Res.",
    HRES: "H.Res.",
    SRES: "S.Res.",
  },
};

/** How a chamber wants a message written where the sources disagree, as far as we know. */
export const dialectOf = (chamber: Chamber): CwcDialect => ({
  wrapsBills: WRAPS_BILLS,
  moreInfoComes: MORE_INFO_COMES,
  constituentOrganization: CONSTITUENT_ORGANIZATION,
  billTypes: BILL_TYPES[chamber],
});
