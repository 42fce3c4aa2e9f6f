import { contactFormUrl } from "@/lib/legislators/contact-forms";
import type { Legislator } from "@/lib/legislators/legislator";
import type { DeliveryMode } from "@/lib/letters/office-email";

/** Where an office's form opens: in the sandbox a stand-in, so that nothing typed there reaches anybody. Null: nobody knows. */
export function formUrl(
  legislator: Pick<Legislator, "bioguide" | "form">,
  { DELIVERY_MODE, SANDBOX_URL }: { DELIVERY_MODE: DeliveryMode; SANDBOX_URL?: string | undefined },
): string | null {
  if (DELIVERY_MODE === "live") return contactFormUrl(legislator);
  return SANDBOX_URL ? new URL(`/forms/${legislator.bioguide}`, SANDBOX_URL).href : null;
}
