import type { Legislator } from "@/lib/legislators/legislator";
import { isPresident } from "@/lib/legislators/president";

/** `sandbox`: nothing reaches a real office. */
export type DeliveryMode = "sandbox" | "live";

/**
 * Where a letter by e-mail goes: in the sandbox a stand-in's address for each office; live, nowhere, since members of
 * Congress publish no address for letters (their tables of facts hold none) and take e-mail through their own systems.
 * To the White House nothing goes by e-mail, here or there: it has its form and its mailroom.
 */
export const officeEmail = (legislator: Legislator, mode: DeliveryMode): string | null =>
  mode === "sandbox" && !isPresident(legislator) ? `${legislator.bioguide.toLowerCase()}@offices.example` : null;
