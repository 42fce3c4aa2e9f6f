import type { AskVerb } from "@/lib/asks/ask";
import { type Audience, includesOffice } from "@/lib/asks/audience";
import { chamberOf, type Measure } from "@/lib/congress/measure";

/** Whether members of a measure's chamber are among those whom an ask goes to. */
export const fitsAudience = (measure: Pick<Measure, "type">, audience: Audience): boolean =>
  includesOffice(audience, chamberOf(measure.type));

/** The verb of an ask once it has a measure: a companion that exists is no longer to be introduced but cosponsored. */
export const verbWith = (verb: AskVerb, measureId: string | null): AskVerb =>
  verb === "introduce_companion" && measureId !== null ? "cosponsor" : verb;
