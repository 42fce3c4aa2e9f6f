import { escaped } from "../page";
import { type Behavior, behaviorInput } from "./cwc/behavior";

type Given = Parameters<typeof behaviorInput.parse>[0];

/** What one click has the chambers' systems do. */
const PRESETS: Readonly<Record<string, { label: string; behavior: Given }>> = {
  good: { label: "A good day", behavior: {} },
  later: { label: "Put all off (503)", behavior: { shares: { "503": 1 } } },
  fast: { label: "Too fast (429)", behavior: { shares: { "429": 1 }, retryAfterSeconds: 30 } },
  refuse: { label: "Refuse all (400)", behavior: { shares: { "400": 1 } } },
  before: { label: "Cut the line", behavior: { shares: { dropBefore: 1 } } },
  after: { label: "Take, then cut the line", behavior: { shares: { acceptThenDrop: 1 } } },
  slow: { label: "Slow (20 s)", behavior: { slowMs: 20_000 } },
  silent: { label: "Never answer", behavior: { mode: "silent" } },
  maintenance: { label: "Maintenance", behavior: { mode: "maintenance", retryAfterSeconds: 60 } },
  mixed: {
    label: "A bad day: some of each",
    behavior: { shares: { "503": 0.3, "429": 0.05, "400": 0.02, acceptThenDrop: 0.05 } },
  },
};

const SHARES: Readonly<Record<keyof Behavior["shares"], string>> = {
  "503": "Put off (503), of 100 tries",
  "429": "Too fast (429), of 100 tries",
  dropBefore: "Line cut before it is taken, of 100 tries",
  acceptThenDrop: "Line cut after it is taken, of 100 tries",
  "400": "Refused for good (400), of 100 messages",
};

const SHARE_NAMES = Object.keys(SHARES) as (keyof Behavior["shares"])[];

const MODES: Readonly<Record<Behavior["mode"], string>> = {
  normal: "By the rules",
  maintenance: "Maintenance: 503 to all",
  silent: "No answer at all",
  page: "A page of HTML in place of an answer",
};

const numberField = (name: string, label: string, value: number, max: number, min = 0): string =>
  `<label for="${name}">${escaped(label)}</label><input id="${name}" name="${name}" type="number" min="${min}" max="${max}" step="any" value="${value}" required>`;

function modeField(chosen: string): string {
  const options = Object.entries(MODES).map(
    ([mode, label]) => `<option value="${mode}"${mode === chosen ? " selected" : ""}>${escaped(label)}</option>`,
  );
  return `<label for="mode">How they answer</label><select id="mode" name="mode">${options.join("")}</select>`;
}

const asPercent = (share: number): number => Math.round(share * 1_000) / 10;

/** The switches: a click for each kind of failure, and a form for any mixture. */
export function behaviorForms(behavior: Behavior): string {
  const { mode, shares, slowMs, perSecond, retryAfterSeconds, forget, inactive } = behavior;
  const buttons = Object.entries(PRESETS).map(
    ([name, { label }]) => `<button name="preset" value="${name}">${escaped(label)}</button>`,
  );
  const fields = [
    modeField(mode),
    ...SHARE_NAMES.map((name) => numberField(name, SHARES[name], asPercent(shares[name]), 100)),
    numberField("slowSeconds", "Seconds until each answer", slowMs / 1_000, 600),
    numberField("perSecond", "Messages a second before 429 is answered; 0: no limit", perSecond, 10_000),
    numberField("retryAfterSeconds", "Seconds that 429 and maintenance ask to wait", retryAfterSeconds, 3_600, 1),
    `<label for="inactive">Offices that take nothing just now: their codes, as HMA02 SMA02</label><input id="inactive" name="inactive" value="${escaped(inactive.join(" "))}">`,
    `<label class="tick"><input type="checkbox" name="forget" value="yes"${forget ? " checked" : ""}> They forget what they took</label>`,
  ];
  return `<h2 id="behavior">How the chambers\u2019 systems behave</h2>
<p>Choose a failure, send letters, and see what Redress makes of it.</p>
<form method="post" action="/behavior" class="row">${buttons.join("")}</form>
<details><summary>Set each by itself</summary><form method="post" action="/behavior">${fields.join("")}<button>Behave like this</button></form></details>`;
}

/** The behavior that a form asks for. Throws, in words for the reader, when there is no such behavior. */
export function behaviorOf(form: URLSearchParams): Behavior {
  const preset = form.get("preset");
  if (preset !== null) return behaviorInput.parse(PRESETS[preset]?.behavior ?? {});
  const number = (name: string): number => Number(form.get(name));
  const parsed = behaviorInput.safeParse({
    mode: form.get("mode"),
    shares: Object.fromEntries(SHARE_NAMES.map((name) => [name, number(name) / 100])),
    slowMs: Math.round(number("slowSeconds") * 1_000),
    perSecond: Math.round(number("perSecond")),
    retryAfterSeconds: Math.round(number("retryAfterSeconds")),
    forget: form.get("forget") === "yes",
    inactive: (form.get("inactive") ?? "").toUpperCase().match(/[A-Z0-9]+/g) ?? [],
  });
  if (parsed.success) return parsed.data;
  throw new Error("Nothing was changed. The shares together are 100 at most, and no number is below its least.");
}
