/** A check of a version in words: where, what, and whether a reason can put it aside. */
export type CheckLine = { key: string; field: string; place: string; message: string; overridable: boolean };
