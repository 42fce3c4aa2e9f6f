import { useTranslations } from "next-intl";
import admin from "@/components/staff/admin.module.css";
import { WhipGroups } from "@/components/whip/whip-groups";
import { committeeName } from "@/lib/legislators/committees";
import type { WhipBoard, WhipQuery } from "@/lib/responses/whip/views";

type Props = { board: WhipBoard; hrefOf: (change: Partial<Record<keyof WhipQuery, string | null>>) => string };

/** The count by party, state and committee; each name narrows the board to it. */
export function WhipBreakdown({ board: { byParty, byState, byCommittee }, hrefOf }: Props) {
  const t = useTranslations("whip.by");
  const tParty = useTranslations("representatives.person.party");
  const tState = useTranslations("common.states");
  const party = (key: string): string => (key === "" ? t("noParty") : tParty(key as Parameters<typeof tParty>[0]));
  return (
    <section className={admin.section}>
      <h2>{t("party")}</h2>
      <WhipGroups
        label={t("partyColumn")}
        groups={byParty.map((group) => ({
          ...group,
          name: party(group.key),
          href: hrefOf({ party: group.key || null }),
        }))}
      />
      <details>
        <summary>{t("state")}</summary>
        <WhipGroups
          label={t("stateColumn")}
          groups={byState.map((group) => ({
            ...group,
            name: tState(group.key as Parameters<typeof tState>[0]),
            href: hrefOf({ state: group.key }),
          }))}
        />
      </details>
      <details>
        <summary>{t("committee")}</summary>
        <WhipGroups
          label={t("committeeColumn")}
          groups={byCommittee.map((group) => ({
            ...group,
            name: committeeName(group.key) ?? group.key,
            href: hrefOf({ committee: group.key }),
          }))}
        />
      </details>
    </section>
  );
}
