import { getTranslations } from "next-intl/server";
import { PeopleForm } from "@/app/c/[campaign]/representatives/people-form";
import type { Query } from "@/app/c/[campaign]/representatives/query";
import type { Card } from "@/app/c/[campaign]/representatives/recipients";
import { Intro } from "@/components/site/intro";
import { directory } from "@/lib/legislators/directory";

type Props = { campaignSlug: string; query: Query; cards: readonly Card[] };

/** Our tables are of a Congress that has ended, so they name none of its members; the President can be written to as before. */
export async function PresidentAlone({ campaignSlug, query, cards }: Props) {
  const t = await getTranslations();
  const people = { zip: query.zip, asOf: directory().asOf, needsAddress: false, state: null };
  return (
    <>
      <Intro title={t("place.problem.tables-out-of-date.title")} lede={t("representatives.presidentAlone")} />
      <PeopleForm campaignSlug={campaignSlug} query={query} people={people} cards={cards} />
    </>
  );
}
