/** What can happen to something of an organization's, as the record names it. */
export type AuditVerb = "campaign.live" | "campaign.paused" | "ask.edited";
