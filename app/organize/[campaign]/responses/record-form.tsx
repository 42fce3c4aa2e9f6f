import { useTranslations } from "next-intl";
import { recordStep } from "@/app/organize/[campaign]/responses/actions";
import { KeptActionForm } from "@/components/responses/kept-action-form";
import { OfficeList } from "@/components/responses/office-list";
import { officeChoices } from "@/lib/responses/office-choice";
import { RESPONSE_CLASSES } from "@/lib/responses/response";
import type { ResponsesPage } from "@/lib/responses/views";
import { newId } from "@/lib/shared/id";

type Props = {
  slug: string;
  asks: ResponsesPage["asks"];
  today: string;
  /** what was recorded just now: the next one is often of the same office, ask and day */
  last: { office: string; ask: string; date: string; key: string | null } | null;
};

/** Records an office's answer: its name and what it was are enough. */
export function RecordForm({ slug, asks, today, last }: Props) {
  const t = useTranslations("responses");
  const classes = RESPONSE_CLASSES.map((one) => ({ value: one, label: t(`class.${one}`) }));
  const askOptions = asks.map((ask) => ({ value: ask.slug, label: ask.headline }));
  return (
    <>
      <OfficeList id="offices" offices={officeChoices()} />
      <KeptActionForm
        key={last?.key ?? ""}
        action={recordStep.bind(null, slug)}
        name="record"
        keptAs={`response:${slug}`}
        formKey={newId()}
        savedKey={last?.key ?? null}
        fields={[
          {
            ...{ name: "office", label: t("staff.office"), hint: t("staff.officeHint"), list: "offices" },
            value: last?.office ?? "",
          },
          {
            ...{ name: "class", label: t("staff.classField") },
            options: [{ value: "", label: t("staff.classOpen") }, ...classes],
          },
          {
            ...{ name: "ask", label: t("staff.ask"), value: last?.ask ?? "" },
            options: [{ value: "", label: t("staff.askOpen") }, ...askOptions],
          },
          { name: "date", label: t("staff.date"), type: "date", value: last?.date || today },
          { name: "words", label: t("staff.words"), hint: t("staff.wordsHint"), rows: 3 },
        ]}
        says={{ button: t("staff.button"), keys: t("form.keys"), noAnswer: t("form.noAnswer") }}
      />
    </>
  );
}
