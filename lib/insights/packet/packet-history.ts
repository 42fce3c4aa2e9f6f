// What has happened between a campaign and an office, for its packet: nothing of who wrote, and no words of a meeting.
import { citationOf, type IsoDate, type Measure } from "@/lib/congress/measure";
import type { OfficeResponse } from "@/lib/insights/offices/office";
import type { PacketHistory } from "@/lib/insights/packet/packet";
import { packetWords } from "@/lib/insights/packet/packet-words";

type Known = {
  bioguide: string;
  organizationName: string;
  measures: readonly Measure[];
  responses: readonly OfficeResponse[];
  meetings: readonly { on: IsoDate; withdrawn: unknown }[];
};

const MOST = 12;

function ofMeasure(measure: Measure, bioguide: string): PacketHistory[] {
  const t = packetWords();
  const citation = citationOf(measure);
  const { sponsorBioguide, sponsorName: sponsor, introducedOn, latestActionOn, latestAction: action } = measure;
  const own = sponsorBioguide === bioguide;
  const entries = measure.cosponsors.filter((one) => one.bioguide === bioguide && !measure.disputed.includes(bioguide));
  return [
    {
      on: introducedOn,
      words: own ? t("happened.sponsored", { citation }) : t("happened.introduced", { citation, sponsor }),
    },
    ...(latestActionOn > introducedOn
      ? [{ on: latestActionOn, words: t("happened.latest", { citation, action }) }]
      : []),
    ...entries.flatMap(({ since, withdrawnOn }) => [
      { on: since, words: t("happened.joined", { citation }) },
      ...(withdrawnOn ? [{ on: withdrawnOn, words: t("happened.left", { citation }) }] : []),
    ]),
  ];
}

/** Newest first, each thing of a day once. Answers are told once somebody has decided what they are. */
export function packetHistory(known: Known): PacketHistory[] {
  const t = packetWords();
  const answered = known.responses.flatMap(({ on, class: kind }) =>
    kind && kind !== "wrong_office" ? { on, words: t("happened.answered", { class: kind }) } : [],
  );
  const met = known.meetings
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ on }) => ({ on, words: t("happened.met", { organization: known.organizationName }) }));
  const all = [...known.measures.flatMap((measure) => ofMeasure(measure, known.bioguide)), ...answered, ...met];
  return [...new Map(all.map((one) => [`${one.on} ${one.words}`, one])).values()]
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .slice(0, MOST);
}
