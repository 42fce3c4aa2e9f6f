/**
 * What a person is mailed about an action, once. `measure_over`: the Congress ended before letters of it had gone, so
 * they are held; `legislator_left`: who they were to has left office; `not_delivered`: some failed for good or came back;
 * `did_they_answer`: two weeks after one went, the only one that answers nothing and can be stopped.
 */
export type NoticeKind = "measure_over" | "legislator_left" | "not_delivered" | "did_they_answer";

/** A mail about failures waits for so many seconds: letters of one action mostly fail together, and are told in one. */
export const NOTICE_PAUSE_S = 60;

/** Names a notice: an action has at most one of a kind. */
export type NoticeKey = { organizationId: string; actionId: string; kind: NoticeKind };
