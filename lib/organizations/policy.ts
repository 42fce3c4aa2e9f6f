import { type Actor, roleIn } from "@/lib/organizations/membership";

/** Whether somebody may see an organization's figures: its organizers and admins. */
export const mayView = (actor: Actor | null, organizationId: string): boolean => roleIn(actor, organizationId) !== null;

/** Whether somebody may print an organization's letters for mailing, which shows names, streets and words: its members. */
export const mayPrintLetters = (actor: Actor | null, organizationId: string): boolean =>
  roleIn(actor, organizationId) !== null;

/** Whether somebody may give an ask of the organization new texts or another measure: its admins. */
export const mayEditAsk = (actor: Actor | null, organizationId: string): boolean =>
  roleIn(actor, organizationId) === "admin";

/** Whether somebody may make, edit, clone or end a campaign of the organization: its admins. */
export const mayEditCampaign = (actor: Actor | null, organizationId: string): boolean =>
  roleIn(actor, organizationId) === "admin";

/** Whether somebody may have the public record of a measure read anew: an admin, of whatever organization. */
export const mayReadRecord = (actor: Actor | null): boolean =>
  actor?.memberships.some(({ role }) => role === "admin") ?? false;

/** Whether somebody may say for the organization which measures ask for the same: its admins. */
export const mayRelateMeasures = (actor: Actor | null, organizationId: string): boolean =>
  roleIn(actor, organizationId) === "admin";

/** Whether somebody may set a campaign of the organization live or paused: its admins. */
export const maySetCampaignState = (actor: Actor | null, organizationId: string): boolean =>
  roleIn(actor, organizationId) === "admin";

/** Whether somebody may stop letters of the organization, let them go on, and mend those that failed: all who work there. */
export const mayControlDelivery = (actor: Actor | null, organizationId: string): boolean =>
  roleIn(actor, organizationId) !== null;

/** Whether somebody may take a list of an organization's supporters out as a file: its admins. */
export const mayExportPersons = (actor: Actor | null, organizationId: string): boolean =>
  roleIn(actor, organizationId) === "admin";

/** Whether somebody may record what an organization's offices answered and where they stand: all who work there. */
export const mayRecordResponses = (actor: Actor | null, organizationId: string): boolean =>
  roleIn(actor, organizationId) !== null;
