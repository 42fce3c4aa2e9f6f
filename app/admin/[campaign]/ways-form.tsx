import { getTranslations } from "next-intl/server";
import { setWays } from "@/app/admin/[campaign]/actions";
import { ActionForm } from "@/components/staff/action-form";
import type { EditorFieldProps } from "@/components/staff/editor-field";
import { WayBoxes } from "@/components/staff/way-boxes";
import type { Campaign } from "@/lib/campaigns/campaign";
import { CHANNELS } from "@/lib/campaigns/channel-rules";

type Props = { campaign: Campaign; reason: EditorFieldProps["field"] };

/** Which ways to an office a campaign uses, and which comes first. */
export async function WaysForm({ campaign: { slug, revision, channelRules }, reason }: Props) {
  const t = await getTranslations("staff.admin.ways");
  const ways = CHANNELS.map((value) => ({ value, label: t(`name.${value}`) }));
  return (
    <details id="ways">
      <summary>{t("title")}</summary>
      <ActionForm
        key={revision}
        action={setWays.bind(null, slug)}
        name="ways"
        hidden={{ baseRevision: String(revision) }}
        fields={[
          {
            name: "prefer",
            label: t("prefer"),
            options: [{ value: "", label: t("preferNone") }, ...ways],
            value: channelRules.prefer ?? "",
          },
          reason,
        ]}
        button={t("save")}
        quiet
      >
        <p>{t("hint")}</p>
        <WayBoxes legend={t("without")} ways={ways} without={channelRules.without} />
      </ActionForm>
    </details>
  );
}
