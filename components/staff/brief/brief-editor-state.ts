import type { ContentForm } from "@/lib/campaigns/content-form";

/** What the editor of a campaign's brief shows: as typed, what is wrong with it, and who else wrote meanwhile. */
export type BriefEditorState = {
  values: ContentForm & { reason: string };
  baseRevision: number;
  /** `field` is empty when it is about the whole */
  errors: { field: string; message: string }[];
  /** what somebody else saved while this was typed */
  theirs: ContentForm | null;
};
