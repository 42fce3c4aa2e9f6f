export const root: string;
export function ensureNode24(): Promise<void>;
export function ensureInstalled(): Promise<void>;
export function ensureGenerated(): Promise<void>;
export function ensureBuilt(): Promise<void>;
export function bootstrap(): Promise<void>;
