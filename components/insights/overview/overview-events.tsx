import { useTranslations } from "next-intl";
import { ActionForm, type SmallForm } from "@/components/staff/action-form";
import { Table } from "@/components/staff/table";
import { Button } from "@/components/ui/button";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { type CampaignEvent, EVENT_KINDS, TITLE_MAX } from "@/lib/insights/events/campaign-event";

type Props = {
  campaign: string;
  events: CampaignEvent[];
  today: string;
  add: SmallForm;
  remove: (form: FormData) => Promise<void>;
};

/** What stands on the time line, and the form to add to it. */
export function OverviewEvents({ campaign, events, today, add, remove }: Props) {
  const t = useTranslations("overview.events");
  const day = useCalendarDate();
  const rows = events.map(({ id, on, kind, title }) => ({
    key: id,
    cells: [
      kind === "launch" ? t("launch") : title,
      t(`kinds.${kind}`),
      day(on),
      kind !== "launch" && (
        <form key="remove" action={remove}>
          <input type="hidden" name="campaign" value={campaign} />
          <input type="hidden" name="id" value={id} />
          <Button quiet aria-label={t("removeNamed", { title })}>
            {t("remove")}
          </Button>
        </form>
      ),
    ],
  }));
  const kinds = EVENT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }));
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>
        <small>{t("hint")}</small>
      </p>
      {rows.length > 0 ? (
        <Table
          columns={[{ label: t("name") }, { label: t("kind") }, { label: t("on") }, { label: t("remove") }]}
          rows={rows}
        />
      ) : (
        <p>{t("none")}</p>
      )}
      <ActionForm
        action={add}
        name="event"
        hidden={{ campaign }}
        fields={[
          { name: "on", label: t("on"), type: "date", value: today },
          { name: "kind", label: t("kind"), options: kinds, value: "email" },
          { name: "title", label: t("name"), hint: t("nameHint", { max: TITLE_MAX }) },
        ]}
        button={t("add")}
        quiet
      />
    </section>
  );
}
