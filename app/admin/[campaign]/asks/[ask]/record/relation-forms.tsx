import { getTranslations } from "next-intl/server";
import { relate } from "@/app/admin/[campaign]/asks/[ask]/record/actions";
import { ActionForm } from "@/components/staff/action-form";
import type { AskKey } from "@/lib/asks/ask-key";
import { citationOf, keyOfId } from "@/lib/congress/measure";
import type { MeasureRecord } from "@/lib/congress/views";

type Props = { at: AskKey; own: { organizationId: string; measureId: string }; record: MeasureRecord };

/** What an admin says of other measures, beside what the record says. */
export async function RelationForms({ at, own, record }: Props) {
  const t = await getTranslations("staff.record.relate");
  const tState = await getTranslations("staff.admin.state");
  const reason = { name: "reason", label: tState("reason"), hint: tState("reasonHint") };
  const said = record.relations.filter(({ organizationId }) => organizationId === own.organizationId);
  return (
    <>
      <details>
        <summary>{t("title")}</summary>
        <ActionForm
          action={relate.bind(null, at, own)}
          name="relate"
          fields={[
            { name: "measure", label: t("measure"), hint: t("measureHint") },
            {
              name: "kind",
              label: t("kind"),
              options: [
                { value: "companion", label: t("companion") },
                { value: "identical", label: t("identical") },
              ],
              value: "companion",
            },
            reason,
          ]}
          button={t("button")}
          quiet
        />
      </details>
      {said.map(({ measureId, relatedId, kind }) => {
        const other = measureId === own.measureId ? relatedId : measureId;
        const key = keyOfId(other);
        return (
          <details key={`${other} ${kind}`}>
            <summary>{t("takeBack", { citation: key ? citationOf(key) : other })}</summary>
            <ActionForm
              action={relate.bind(null, at, own)}
              name={`unrelate-${other}`}
              hidden={{ relatedId: other, kind }}
              fields={[reason]}
              button={t("takeBackButton")}
              quiet
            />
          </details>
        );
      })}
    </>
  );
}
