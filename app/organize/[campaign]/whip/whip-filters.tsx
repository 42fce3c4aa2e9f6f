import { useTranslations } from "next-intl";
import { WhipFilterForm } from "@/components/whip/whip-filter";
import { committeeChoices, PARTIES, stateChoices } from "@/lib/legislators/audience-choices";
import { WHIP_COLUMNS } from "@/lib/responses/whip/board";
import type { WhipPage, WhipQuery } from "@/lib/responses/whip/views";

type Props = { page: WhipPage & { board: NonNullable<WhipPage["board"]> }; query: WhipQuery; base: string };

/** Ask, chamber, and all that the board can be narrowed by. */
export function WhipFilters({ page: { asks, chambers, board }, query, base }: Props) {
  const t = useTranslations();
  const all = t("whip.filter.any");
  const committees = committeeChoices(board.chamber).filter(({ isSub }) => !isSub);
  const chamberOptions = chambers.map((value) => ({ value, label: t(`whip.chamber.${value}`) }));
  return (
    <WhipFilterForm
      base={base}
      selects={[
        {
          name: "ask",
          label: t("whip.choose"),
          value: board.ask.slug,
          options: asks.map(({ slug, headline }) => ({ value: slug, label: headline })),
        },
        ...(chambers.length > 1
          ? [{ name: "chamber", label: t("whip.chamberLabel"), value: board.chamber, options: chamberOptions }]
          : []),
        {
          name: "party",
          label: t("whip.filter.party"),
          value: query.party,
          options: PARTIES.map((value) => ({ value, label: t(`representatives.person.party.${value}`) })),
          all,
        },
        {
          name: "state",
          label: t("whip.filter.state"),
          value: query.state,
          options: stateChoices().map((value) => ({ value, label: t(`common.states.${value}`) })),
          all,
        },
        {
          name: "committee",
          label: t("whip.filter.committee"),
          value: query.committee,
          options: committees.map(({ id, name }) => ({ value: id, label: name })),
          all,
        },
        {
          name: "column",
          label: t("whip.filter.column"),
          value: query.column,
          options: WHIP_COLUMNS.map((value) => ({ value, label: t(`whip.column.${value}`) })),
          all,
        },
      ]}
    />
  );
}
