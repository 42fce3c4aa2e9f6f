/** What can happen to something of an organization's, as the record names it. */
export type AuditVerb =
  | CampaignAuditVerb
  | AskAuditVerb
  | DeliveryAuditVerb
  | LetterAuditVerb
  | ResponseAuditVerb
  | MeetingAuditVerb
  | "progress.shown"
  | "progress.hidden"
  | "measures.related"
  | "measures.unrelated"
  | "organization.solo_declared"
  | "persons.exported";

type CampaignAuditVerb =
  | "campaign.created"
  | "campaign.cloned"
  | "campaign.edited"
  | "campaign.live"
  | "campaign.paused"
  | "campaign.ways_set"
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

/** Of letters of a campaign, many at once: what shows their words to somebody, and what brings them on their way. */
type LetterAuditVerb = "letters.printed" | "letters.posted" | "letters.delivered";

type DeliveryAuditVerb =
  | "delivery.paused"
  | "delivery.resumed"
  | "delivery.retried"
  | "delivery.settled"
  | "delivery.way_chosen";

/** Of what offices answered and where they stand; `opened`: somebody looked at a file that a supporter had uploaded. */
type ResponseAuditVerb =
  | "response.recorded"
  | "response.imported"
  | "response.classified"
  | "response.opened"
  | "response.removed"
  | "position.recorded"
  | "position.withdrawn"
  | "goal.set";

/** Of notes of meetings with offices. */
type MeetingAuditVerb = "meeting.recorded" | "meeting.withdrawn";
