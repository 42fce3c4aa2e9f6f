// What ends with a Congress, ask by ask: for those who have to decide what becomes of each.
import type { AskTexts } from "@/lib/asks/ask";
import { stateOfVersion, type VersionStamps, type VersionState } from "@/lib/asks/ask-version";
import { citedInTexts } from "@/lib/asks/text-places";
import { type CongressClock, congressAt, lifeOf, type MeasureLife } from "@/lib/congress/congress-clock";
import { keyOfId, type MeasureKey } from "@/lib/congress/measure";
import type { DeliveryState } from "@/lib/delivery/delivery";

/** A version of an ask that has not been retired, as far as the clock is concerned. */
export type ClockVersion = VersionStamps & {
  id: string;
  number: number;
  measureId: string | null;
  texts: AskTexts;
  createdAt: Date;
};

export type ClockAsk = { id: string; slug: string; liveVersionId: string | null; versions: ClockVersion[] };

/** Letters about an ask that have not gone: `waiting` for their writer's confirmation, `queued` with us. */
export type LettersLeft = { drafts: number; waiting: number; queued: number; byHand: number; held: number };

export const NO_LETTERS: LettersLeft = { drafts: 0, waiting: 0, queued: 0, byHand: 0, held: 0 };

/** A version that is not live yet; `endsFirst`: its measure will have ended before it could go live, or has. */
export type ComingVersion = {
  number: number;
  state: VersionState;
  goesLiveAt: Date | null;
  measure: MeasureKey | null;
  endsFirst: boolean;
};

export type NamedMeasure = MeasureKey & { life: MeasureLife };

export type EndingAsk = {
  slug: string;
  headline: string;
  /** null: it has none, and stays open */
  measure: MeasureKey | null;
  life: MeasureLife | "no_measure";
  /** other measures that its words name and that end with this Congress, or have ended: it stops with them, see `isOpen` */
  named: NamedMeasure[];
  isLive: boolean;
  letters: LettersLeft;
  coming: ComingVersion[];
  /** the version that carries it to a measure of a later Congress, if somebody made one */
  successor: ComingVersion | null;
};

const WAYS: Partial<Record<DeliveryState, keyof LettersLeft>> = {
  queued: "queued",
  sending: "queued",
  retrying: "queued",
  to_print: "byHand",
  printed: "byHand",
  to_submit: "byHand",
  form_opened: "byHand",
  held: "held",
};

/** Adds letters in a state to what is left; those that went are not counted. */
export function addLetters(left: LettersLeft, state: DeliveryState, letters: number): LettersLeft {
  const way = WAYS[state];
  return way ? { ...left, [way]: left[way] + letters } : left;
}

/** What the clock says of an ask: by its live version, else by its newest. Null when all of it was retired. */
export function endingOf(ask: ClockAsk, letters: LettersLeft, clock: CongressClock, now: Date): EndingAsk | null {
  const [newest] = ask.versions;
  const current = ask.versions.find(({ id }) => id === ask.liveVersionId) ?? newest;
  if (!current) return null;
  const measure = keyOfId(current.measureId ?? "");
  const coming = ask.versions
    .filter(({ id }) => id !== current.id)
    .map((version) => comingVersion(version, clock, now));
  return {
    slug: ask.slug,
    headline: current.texts.headline,
    measure,
    life: measure ? lifeOf(measure, now) : "no_measure",
    named: namedIn(current, measure, now),
    isLive: current.id === ask.liveVersionId,
    letters,
    coming,
    successor:
      coming.find((version) => measure && version.measure && version.measure.congress > measure.congress) ?? null,
  };
}

/** A citation without a Congress means the one in which it was written; one with its Congress speaks of the past knowingly. */
function namedIn({ texts, createdAt }: ClockVersion, own: MeasureKey | null, now: Date): NamedMeasure[] {
  const written = congressAt(createdAt);
  const named = citedInTexts(texts)
    .filter(({ congress }) => congress === null)
    .map(({ type, number }) => ({ congress: written, type, number, life: lifeOf({ congress: written }, now) }))
    .filter((key) => key.life !== "alive" && !(own && isSameMeasure(key, own)));
  return named.filter((key, index) => named.findIndex((other) => isSameMeasure(key, other)) === index);
}

const isSameMeasure = (a: MeasureKey, b: MeasureKey): boolean =>
  a.congress === b.congress && a.type === b.type && a.number === b.number;

function comingVersion(version: ClockVersion, clock: CongressClock, now: Date): ComingVersion {
  const { number, goesLiveAt } = version;
  const measure = keyOfId(version.measureId ?? "");
  const isOver = measure !== null && lifeOf(measure, now) === "over";
  const isLate = measure?.congress === clock.congress && goesLiveAt !== null && goesLiveAt >= clock.endsAt;
  return { number, state: stateOfVersion(version), goesLiveAt, measure, endsFirst: isOver || isLate };
}

// An ask without a measure lives as long as the measures that its words name: see `isOpen`.
const livesAre = ({ life, named }: EndingAsk, wanted: readonly EndingAsk["life"][]): boolean =>
  life === "no_measure" ? named.some((key) => wanted.includes(key.life)) : wanted.includes(life);

/** Asks that end next, with their measure or with one that their words name. */
export const dying = (asks: readonly EndingAsk[]): EndingAsk[] =>
  asks.filter((ask) => livesAre(ask, ["ending", "alive"]) && !livesAre(ask, ["over"]));

/** Asks that have ended so. */
export const ended = (asks: readonly EndingAsk[]): EndingAsk[] => asks.filter((ask) => livesAre(ask, ["over"]));
