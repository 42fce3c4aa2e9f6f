import { getTranslations } from "next-intl/server";
import { reintroduce } from "@/app/admin/congress/actions";
import { ActionForm } from "@/components/staff/action-form";
import type { AskKey } from "@/lib/asks/ask-key";
import { congressAt } from "@/lib/congress/congress-clock";
import { citationOf, type MeasureKey } from "@/lib/congress/measure";
import { clock } from "@/lib/env";

type Props = AskKey & { /** the ask's own, which has ended or ends */ measure: MeasureKey };

/** "Reintroduced as ...": carries an ask to the number that its measure has in the next Congress. */
export async function ReintroduceForm({ campaignSlug, askSlug, measure }: Props) {
  const t = await getTranslations("clock.reintroduce");
  const congress = Math.max(congressAt(clock()), measure.congress + 1);
  const hint = t("measureHint", {
    congress,
    citation: citationOf(measure),
    example: citationOf({ ...measure, number: 12 }),
  });
  return (
    <details>
      <summary>{t("title")}</summary>
      <ActionForm
        action={reintroduce.bind(null, { campaignSlug, askSlug, congress })}
        name={`reintroduce-${campaignSlug}-${askSlug}`}
        fields={[
          { name: "measure", label: t("measure"), hint },
          { name: "reason", label: t("reason"), hint: t("reasonHint") },
        ]}
        button={t("button")}
        quiet
      />
    </details>
  );
}
