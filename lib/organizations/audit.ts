/** What can happen to something of an organization's, as the record names it. */
export type AuditVerb =
  | CampaignAuditVerb
  | AskAuditVerb
  | "measures.related"
  | "measures.unrelated"
  | "organization.solo_declared";

type CampaignAuditVerb =
  | "campaign.created"
  | "campaign.cloned"
  | "campaign.edited"
  | "campaign.live"
  | "campaign.paused"
  | "campaign.ended";

/** Of an ask: `edited` is what was done before there were drafts. */
type AskAuditVerb =
  | "ask.edited"
  | "ask.added"
  | "ask.drafted"
  | "ask.proposed"
  | "ask.check_overridden"
  | "ask.approved"
  | "ask.scheduled"
  | "ask.published"
  | "ask.not_published"
  | "ask.returned"
  | "ask.rolled_back"
  | "ask.reintroduced"
  | "ask.retired";
