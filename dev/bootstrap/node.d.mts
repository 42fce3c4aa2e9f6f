export function isNewEnough(version: string): boolean;
export function ensureNode(root: string): Promise<void>;
