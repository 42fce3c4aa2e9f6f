import { useTranslations } from "next-intl";
import { FormSteps } from "@/components/delivery/form-steps";
import { ButtonLink } from "@/components/ui/button";
import type { ReceiptLetter } from "@/lib/delivery/receipt/receipt";

/** What there is to do with a letter now, by its way: print it, take it through a form, or keep a copy. */
export function NextStep({ letter, path }: { letter: ReceiptLetter; path: string }) {
  const t = useTranslations("receipt.do");
  const { id, state, form, composed } = letter;
  if (state === "to_print" || state === "printed") {
    return (
      <>
        <ButtonLink wide href={`${path}/letter.pdf`}>
          {t("letterPdf")}
        </ButtonLink>
        <ButtonLink quiet wide href={`${path}/envelope.pdf`}>
          {t("envelopePdf")}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      {form && (state === "to_submit" || state === "form_opened") && (
        <FormSteps id={id} {...form} subject={composed.subject} reportAction={`${path}/report`} />
      )}
      <a href={`${path}/letter.pdf`}>{t("keepPdf")}</a>
    </>
  );
}
