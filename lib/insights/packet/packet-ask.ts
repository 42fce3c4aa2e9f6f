// What a packet asks on one ask. Who has done it already is thanked and asked for the next step, as their letters do.
import type { Ask } from "@/lib/asks/ask";
import type { Standing } from "@/lib/congress/standing";
import type { OfficeAsk } from "@/lib/insights/offices/office";
import type { PacketAsk } from "@/lib/insights/packet/packet";
import { measureWords, packetWords, positionWords, standingWords } from "@/lib/insights/packet/packet-words";
import { usDate } from "@/lib/letters/us-date";

/** What the record says that they have done of it; null: nothing of it, or it is not known. */
function doneOf({ stance, verb }: Pick<Ask, "stance" | "verb">, { kind }: Standing) {
  if (stance === "support") return kind === "sponsor" || kind === "cosponsor" ? kind : null;
  if (kind === "withdrawn") return kind;
  return kind === "not_on_it" && verb === "withdraw" ? kind : null;
}

/** The ask as a packet tells it: what they did first, then the ask, or, where it is done, the step that follows it. */
export function packetAskOf(ask: Ask, { standing, position, citation: known }: OfficeAsk): PacketAsk {
  const t = packetWords();
  const { headline, summary } = ask.version.texts;
  const citation = known ?? "";
  const done = doneOf(ask, standing);
  const step = done !== null && (ask.verb === "cosponsor" || ask.verb === "withdraw") ? ask.verb : null;
  const since = standing.kind === "cosponsor" ? usDate(standing.since) : "";
  return {
    thanks: done && t(`thanks.${done}`, { citation, since }),
    headline: step ? t(`nextStep.${step}.headline`, { citation }) : headline,
    summary: step ? t(`nextStep.${step}.summary`) : summary,
    measure: ask.measure && measureWords(ask.measure),
    standing: standingWords(standing, known),
    position: positionWords(position),
  };
}
