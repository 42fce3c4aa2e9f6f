import { getTranslations } from "next-intl/server";
import { findPlace } from "@/app/c/[campaign]/actions";
import { type Query, representativesPath } from "@/app/c/[campaign]/representatives/query";
import { FindForm } from "@/components/campaigns/find-form";
import { SeatChoice } from "@/components/legislators/seat-choice";
import { Narrow } from "@/components/ui/narrow";
import { directory } from "@/lib/legislators/directory";
import type { Representatives } from "@/lib/legislators/find-representatives";

type Props = { campaignSlug: string; query: Query; people: Representatives };

/** A ZIP code in several districts: asks for the street, and says why; or lets the person choose, and change the choice. */
export async function DistrictQuestion({ campaignSlug, query, people: { choices, needsAddress, seats } }: Props) {
  const t = await getTranslations("representatives.split");
  const links = (
    <SeatChoice
      choices={choices.map((seat) => ({
        seat,
        legislator: seat.holder ? directory().findLegislator(seat.holder) : null,
        href: representativesPath(campaignSlug, { ...query, seatId: seat.id, note: null }),
        chosen: seats.some((known) => known.seat.id === seat.id),
      }))}
    />
  );
  if (!needsAddress) {
    return (
      <details>
        <summary>{t("change")}</summary>
        {links}
      </details>
    );
  }
  const words = { label: t("label"), hint: t("hint"), button: t("button"), busy: t("busy") };
  return (
    <section>
      <p>{t("why")}</p>
      <Narrow>
        <FindForm action={findPlace} campaignSlug={campaignSlug} askSlug={query.askSlug} words={words} />
      </Narrow>
      <h2>{t("or")}</h2>
      {links}
    </section>
  );
}
