import { escaped } from "../page";
import { type Behavior, behaviorInput } from "./cwc/behavior";

const MEANINGS: Record<string, string> = {
  "200": "taken by the House",
  "201": "taken by the Senate",
  "400": "refused for good, with the reason",
  "401": "came without a key",
  "403": "came with a wrong key",
  "409": "known already: an earlier try had arrived",
  "415": "came with a wrong content type",
  "429": "came too fast",
  "503": "put off",
  "dropped after": "taken, then the line was cut",
  "dropped before": "the line was cut, and nothing was taken",
};

const list = (entries: readonly (readonly [name: string, text: string])[]): string =>
  `<dl>${entries.map(([name, text]) => `<dt>${escaped(name)}</dt><dd>${escaped(text)}</dd>`).join("")}</dl>`;

/** How often the chambers' systems gave each answer. */
export function answersPart(answers: Record<string, number>): string {
  const entries = Object.entries(answers).map(
    ([name, count]) => [name, `${count}, ${MEANINGS[name] ?? name}`] as const,
  );
  return entries.length === 0 ? "" : `<h2>What the chambers\u2019 systems answered</h2>${list(entries)}`;
}

const percent = (share: number): string => `${Math.round(share * 1_000) / 10}%`;

/** How the chambers' systems behave, as far as it is not as on a good day. */
export function behaviorPart({ shares, ...behavior }: Behavior): string {
  const { shares: usualShares, ...usual } = behaviorInput.parse({});
  const told = [
    ...Object.entries(behavior).filter(([name, value]) => String(value) !== String(usual[name as keyof typeof usual])),
    ...Object.entries(shares)
      .filter(([name, share]) => share !== usualShares[name as keyof typeof usualShares])
      .map(([name, share]) => [name, percent(share)] as const),
  ];
  if (told.length === 0) return "";
  const entries = told.map(([name, value]) => [name, String(value)] as const);
  return `<div class="notice">The chambers\u2019 systems were told to behave otherwise than on a good day.${list(entries)}</div>`;
}
