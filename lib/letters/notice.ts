/**
 * What a person is mailed about an action, once. `measure_over`: the Congress ended before letters of it had gone, so
 * they are held; `legislator_left`: who they were to has left office.
 */
export type NoticeKind = "measure_over" | "legislator_left";

/** Names a notice: an action has at most one of a kind. */
export type NoticeKey = { organizationId: string; actionId: string; kind: NoticeKind };
