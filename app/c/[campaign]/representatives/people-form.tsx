import { getTranslations } from "next-intl/server";
import { startLetters } from "@/app/c/[campaign]/representatives/actions";
import { askOptions } from "@/app/c/[campaign]/representatives/ask-options";
import { type Query, representativesPath } from "@/app/c/[campaign]/representatives/query";
import { PersonCard } from "@/components/legislators/person-card";
import { VacantCard } from "@/components/legislators/vacant-card";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import type { CampaignPage } from "@/lib/asks/views";
import type { Representatives } from "@/lib/legislators/find-representatives";

type Props = { page: CampaignPage; query: Query; people: Representatives; now: Date };

/** Everybody who represents the place, with what each letter asks; its button begins the draft. */
export async function PeopleForm({ page: { campaign, asks }, query, people, now }: Props) {
  const t = await getTranslations();
  const { seats, zip, asOf, needsAddress, state } = people;
  const cards = seats.map((entry) => ({
    ...entry,
    ...(entry.legislator ? askOptions(asks, entry.legislator, query.askSlug, now) : { options: [], chosenId: null }),
  }));
  const count = cards.filter(({ chosenId }) => chosenId).length;
  const hasSenators = seats.some(({ seat }) => seat.chamber === "senate");
  const path = representativesPath(campaign.slug, query);
  return (
    <form action={startLetters}>
      <input type="hidden" name="campaign" value={campaign.slug} />
      <input type="hidden" name="zip" value={zip ?? ""} />
      <input type="hidden" name="query" value={path.slice(path.indexOf("?") + 1)} />
      {needsAddress ? <h2>{t("representatives.split.known")}</h2> : <p>{t("representatives.lede")}</p>}
      {cards.map(({ seat, legislator, termOver, options, chosenId }) =>
        legislator ? (
          <PersonCard key={seat.id} {...{ legislator, seat, termOver, options, chosenId }} />
        ) : (
          <VacantCard key={seat.id} seat={seat} asOf={asOf} />
        ),
      )}
      {!hasSenators && state && (
        <p>{t("representatives.noSenators", { code: state, state: t(`common.states.${state}`) })}</p>
      )}
      {count > 0 && (
        <ActionBar text={t("representatives.bar.text", { count })}>
          <Button quiet={needsAddress}>{t("representatives.bar.button", { count })}</Button>
        </ActionBar>
      )}
    </form>
  );
}
