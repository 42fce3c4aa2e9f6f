import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { useCalendarDate } from "@/components/ui/calendar-date";
import type { IsoDate } from "@/lib/congress/measure";
import type { TopicProposal } from "@/lib/delivery/channels/form/propose-topic";
import type { FormField } from "@/lib/legislators/contact-forms";

export type FormFactsProps = {
  form: {
    /** null: nobody knows where it is */
    url: string | null;
    /** no source confirms the address */
    guessed: boolean;
    captcha: boolean;
    /** what it wants to have filled in; empty where no record describes the form */
    required: readonly FormField[];
    /** null: none to propose, or the form lists no topics */
    topic: TopicProposal | null;
    /** null where no record describes the form */
    recordedOn: IsoDate | null;
  };
  subject: string;
};

/** The way to an office's form, and all that is known beforehand of what it asks. */
export function FormFacts({ form, subject }: FormFactsProps) {
  const t = useTranslations("delivery-form");
  if (!form.url) return <p>{t("noForm")}</p>;
  return (
    <>
      {form.captcha && <p>{t("captcha")}</p>}
      <ButtonLink quiet wide href={form.url} target="_blank" rel="noopener noreferrer">
        {t("open")}
      </ButtonLink>
      <FormWants form={form} subject={subject} />
    </>
  );
}

/** What a form asks for, as far as it is on record. */
export function FormWants({ form, subject }: FormFactsProps) {
  const t = useTranslations("delivery-form");
  const day = useCalendarDate();
  const fields = form.required.filter((field) => field !== "message").map((field) => t(`field.${field}`));
  const asksTopic = form.required.includes("topic") || form.topic !== null;
  return (
    <>
      {form.guessed && <p>{t("guessed")}</p>}
      {fields.length > 0 && <p>{t("asks", { fields: fields.join(", ") })}</p>}
      {form.required.includes("subject") && subject !== "" && <p>{t("subject", { subject })}</p>}
      {asksTopic && (
        <p>{form.topic ? t(`topic.${form.topic.reason}`, { option: form.topic.option }) : t("topic.none")}</p>
      )}
      {form.recordedOn && <p>{t("recorded", { date: day(form.recordedOn) })}</p>}
    </>
  );
}
