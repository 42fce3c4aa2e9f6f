// A packet's sentences. Only what an office may read of itself: the record of Congress, what was said or written in public, and
// what it answered. What was heard in a room, or what somebody reports that they said, stays with the organizers.
import { createTranslator } from "use-intl/core";
import type { Measure } from "@/lib/congress/measure";
import { citationOf, type IsoDate } from "@/lib/congress/measure";
import type { Standing } from "@/lib/congress/standing";
import type { Seat } from "@/lib/legislators/legislator";
import { usDate } from "@/lib/letters/us-date";
import { type EvidenceKind, type Position, sideOfStance } from "@/lib/responses/positions/position";
import asks from "@/messages/en/asks.json";
import common from "@/messages/en/common.json";
import packet from "@/messages/en/packet.json";

/** Words for packets, by the keys of messages/en/packet.json. */
export const packetWords = () => createTranslator({ locale: "en", messages: packet });
const askWords = () => createTranslator({ locale: "en", messages: asks });

const STATES: Record<string, string> = common.states;

/** "Massachusetts, 2nd district"; "Vermont, at large"; "Massachusetts, Senate". */
export function seatWords({ chamber, state, district }: Pick<Seat, "chamber" | "state" | "district">): string {
  const t = packetWords();
  const where = { state: STATES[state] ?? state };
  if (chamber === "president") return t("office.president");
  if (chamber === "senate") return t("office.senate", where);
  return district ? t("office.house", { ...where, district }) : t("office.atLarge", where);
}

/** "S.Res. 61: A resolution …" */
export const measureWords = (measure: Measure): string => `${citationOf(measure)}: ${measure.title}`;

const dateOf = (standing: Exclude<Standing, { kind: "no_measure" }>): IsoDate => {
  if (standing.kind === "cosponsor") return standing.since;
  return standing.kind === "sponsor" || standing.kind === "withdrawn" ? standing.on : standing.evidence.asOf;
};

/** What the record says, with its date, its source and when it was read; null without a measure. */
export function standingWords(standing: Standing, citation: string | null): string | null {
  if (standing.kind === "no_measure") return null;
  const t = askWords();
  const date = usDate(dateOf(standing));
  const { sourceName: source, asOf } = standing.evidence;
  const detail =
    standing.kind === "unknown"
      ? t(`standing.doubt.${standing.doubt}`, { date })
      : t(`standing.${standing.kind}.detail`, { date });
  const title = t(`standing.${standing.kind}.title`, { citation: citation ?? "" });
  return packetWords()("standing", { title, detail, source, read: usDate(asOf) });
}

const SAYABLE: readonly EvidenceKind[] = ["vote", "statement", "link", "response"];
const SIDES = { "1": "for", "0": "undecided", "-1": "against" } as const;

/** What an office has said or done that counts still, newest first. */
export const positionWords = ({ records }: Position): string[] =>
  records
    .filter(({ counts, evidence }) => counts && SAYABLE.includes(evidence))
    .map(({ evidence: how, on, stance }) =>
      packetWords()("noted", { how, date: usDate(on), side: SIDES[`${sideOfStance(stance)}`] }),
    );
