export class Problem extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string);
}
export function explain(what: string, cause: unknown, otherwise: string): Problem;
export function lastLines(text: string, count: number): string;
export function step<T>(label: string, work: () => Promise<T> | T): Promise<T>;
export function say(error: unknown): void;
