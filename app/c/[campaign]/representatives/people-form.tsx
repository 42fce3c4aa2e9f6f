import { getTranslations } from "next-intl/server";
import { startLetters } from "@/app/c/[campaign]/representatives/actions";
import { type Query, representativesPath } from "@/app/c/[campaign]/representatives/query";
import type { Card } from "@/app/c/[campaign]/representatives/recipients";
import { PersonCard } from "@/components/legislators/person-card";
import { VacantCard } from "@/components/legislators/vacant-card";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import type { Representatives } from "@/lib/legislators/find-representatives";
import { isPresident } from "@/lib/legislators/president";

type Props = {
  campaignSlug: string;
  query: Query;
  people: Pick<Representatives, "zip" | "asOf" | "needsAddress" | "state">;
  cards: readonly Card[];
};

/** Everybody who represents the place, with what each letter asks; its button begins the draft. */
export async function PeopleForm({ campaignSlug, query, people, cards }: Props) {
  const t = await getTranslations();
  const { zip, asOf, needsAddress, state } = people;
  const count = cards.filter(({ chosenId }) => chosenId).length;
  const asksCongress = cards.some(({ seat, chosenId }) => chosenId && !isPresident(seat));
  const hasSenators = cards.some(({ seat }) => seat.chamber === "senate");
  const path = representativesPath(campaignSlug, query);
  return (
    <form action={startLetters}>
      <input type="hidden" name="campaign" value={campaignSlug} />
      <input type="hidden" name="zip" value={zip ?? ""} />
      <input type="hidden" name="source" value={query.sourceCode} />
      <input type="hidden" name="query" value={path.slice(path.indexOf("?") + 1)} />
      {needsAddress && <h2>{t("representatives.split.known")}</h2>}
      {!needsAddress && asksCongress && <p>{t("representatives.lede")}</p>}
      {cards.map(({ seat, legislator, ...card }) =>
        legislator ? (
          <PersonCard key={seat.id} seat={seat} legislator={legislator} {...card} />
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
