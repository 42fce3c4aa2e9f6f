/** Names one ask as addresses do: by its campaign's slug and its own. */
export type AskKey = { campaignSlug: string; askSlug: string };
