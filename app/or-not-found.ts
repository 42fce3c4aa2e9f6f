import { redirect } from "next/navigation";

/**
 * What was looked for, or the page that says there is no such thing: also when it is another organization's. Not Next's
 * `notFound()`: thrown from a page it answers with an empty body that only a script fills (getErrorRSCPayload in its
 * app-render.js), whereas an address that no route has is rendered whole, with the status 404.
 */
export const orNotFound = <T>(found: T | null | undefined): T => found ?? redirect("/not-found");
