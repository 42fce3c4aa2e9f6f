/** What an ask's editor shows: as typed, what is wrong with it, and what it would look like; all in words. */
export type EditorState = {
  /** by field name */
  values: Record<string, string>;
  /** number of the version that these words started from */
  baseNumber: number;
  /** `field` and `label` are empty when it is about the whole */
  errors: { field: string; label: string; message: string }[];
  errorTitle: string;
  conflict: Conflict | null;
  preview: PreviewWords | null;
};

/** Somebody else's version, saved while this one was typed. */
export type Conflict = { title: string; body: string; theirsLabel: string; theirs: { label: string; text: string }[] };

export type PreviewWords = {
  title: string;
  intro: string;
  standings: { label: string; letters: { wording: string; subject: string; paragraphs: string[] }[] }[];
};
