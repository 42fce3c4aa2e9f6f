export function fingerprint(root: string, paths: readonly string[], leftOut?: (path: string) => boolean): string;
export function unlessSame(stamp: string, hash: string, make: () => unknown): Promise<void>;
