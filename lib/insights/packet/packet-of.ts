// A packet made of what is known of an office.
import type { Ask } from "@/lib/asks/ask";
import type { Campaign } from "@/lib/campaigns/campaign";
import type { IsoDate } from "@/lib/congress/measure";
import { todayInWashington } from "@/lib/congress/washington-date";
import type { OfficeAsk, OfficeResponse } from "@/lib/insights/offices/office";
import { type Appointment, type Packet, type PacketTown, showableTowns } from "@/lib/insights/packet/packet";
import { packetAskOf } from "@/lib/insights/packet/packet-ask";
import { packetHistory } from "@/lib/insights/packet/packet-history";
import { packetMap } from "@/lib/insights/packet/packet-map";
import { measureWords, packetWords, seatWords } from "@/lib/insights/packet/packet-words";
import { styledName } from "@/lib/legislators/address";
import { committeesOf, findCommittee } from "@/lib/legislators/committees";
import type { Legislator, Seat } from "@/lib/legislators/legislator";
import type { Quote } from "@/lib/letters/quoting/quote";

export type PacketFinding = {
  campaign: Pick<Campaign, "title" | "organizationName" | "brief">;
  seat: Seat;
  legislator: Legislator;
  /** that go to this office, with what is known of each */
  asks: readonly { ask: Ask; known: OfficeAsk }[];
  writers: { letters: number; people: number; ownWords: number; firstAt: Date | null };
  towns: readonly PacketTown[];
  /** people who took part, by the House seats of the state */
  people: readonly { seatId: string; people: number }[];
  quotes: readonly Quote[];
  responses: readonly OfficeResponse[];
  meetings: readonly { on: IsoDate; withdrawn: unknown }[];
  asOf: Date;
};

/** The day of the meeting; `appointment`: null when the packet is of no planned one. */
export type Visit = { on: IsoDate; appointment: Appointment | null };

const MOST_TOWNS = 10;
const MOST_SOURCES = 10;

/** Without the period at its end: another follows. */
const unended = (text: string): string => text.replace(/\.$/, "");

/** Assembles a packet. Small groups go out of it here and in packet-format.ts. */
export function packetOf(finding: PacketFinding, visit: Visit): Packet {
  const { campaign, seat, legislator, asks, writers, quotes, asOf } = finding;
  const measures = [
    ...new Map(asks.flatMap(({ ask }) => (ask.measure ? [[ask.measure.id, ask.measure]] : []))).values(),
  ];
  const towns = showableTowns(finding.towns, MOST_TOWNS);
  const told = finding.towns.reduce((sum, { letters }) => sum + letters, 0);
  return {
    campaignTitle: campaign.title,
    organizationName: campaign.organizationName,
    name: styledName(legislator),
    seat: seatWords(seat),
    date: visit.on,
    appointment: visit.appointment,
    asks: asks.map(({ ask, known }) => packetAskOf(ask, known)),
    figures: { ...writers, firstOn: writers.firstAt && todayInWashington(writers.firstAt), asOf },
    ...towns,
    townsOf: told < writers.letters ? told : null,
    map: mapOf(finding),
    quotes,
    committees: committeesOf(legislator.bioguide).flatMap((id) => {
      const committee = findCommittee(id);
      return committee && committee.parent === null ? committee.name : [];
    }),
    history: packetHistory({
      bioguide: legislator.bioguide,
      organizationName: campaign.organizationName,
      ...{ measures, responses: finding.responses, meetings: finding.meetings },
    }),
    sources: [
      ...measures.map((measure) => ({
        title: `${unended(measureWords(measure))}. ${measure.sourceName}`,
        url: measure.url,
      })),
      ...campaign.brief.sources.map(({ text, url }) => ({ title: unended(text), url })),
    ].slice(0, MOST_SOURCES),
  };
}

function mapOf({ seat, people }: PacketFinding): Packet["map"] {
  const t = packetWords();
  const bySeat = new Map(people.map((row) => [row.seatId, row.people]));
  if (seat.chamber === "president") return null;
  const isHouse = seat.chamber === "house";
  const svg = packetMap(isHouse ? [seat.id] : people.map(({ seatId }) => seatId), bySeat);
  return svg === null ? null : { svg, words: isHouse ? t("map.house", { seat: seatWords(seat) }) : t("map.senate") };
}
