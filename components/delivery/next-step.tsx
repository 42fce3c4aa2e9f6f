import { useTranslations } from "next-intl";
import { CopyLetter } from "@/components/delivery/copy-letter";
import { ButtonLink } from "@/components/ui/button";
import type { DeliveryState } from "@/lib/delivery/delivery";
import type { Channel } from "@/lib/letters/letter";

type Props = {
  letter: { channel: Channel; formUrl: string | null; plainText: string; state: DeliveryState };
  path: string;
};

/** What there is to do with a letter now, by its way: print it, paste it into a form, or keep a copy. */
export function NextStep({ letter: { channel, formUrl, plainText, state }, path }: Props) {
  const t = useTranslations("receipt.do");
  if (state === "held") return <a href={`${path}/letter.pdf`}>{t("keepPdf")}</a>;
  const hasFailed = state === "failed" || state === "bounced";
  const toPrint = channel === "print" || hasFailed || (channel === "form" && !formUrl);
  return (
    <>
      {channel === "form" && formUrl && (
        <>
          <CopyLetter text={plainText} words={{ copy: t("copy"), copied: t("copied"), failed: t("copyFailed") }} />
          <ButtonLink quiet wide href={formUrl} target="_blank" rel="noopener noreferrer">
            {t("openForm")}
          </ButtonLink>
        </>
      )}
      {channel === "form" && !formUrl && <p>{t("noForm")}</p>}
      {toPrint ? (
        <>
          <ButtonLink wide href={`${path}/letter.pdf`}>
            {t("letterPdf")}
          </ButtonLink>
          <ButtonLink quiet wide href={`${path}/envelope.pdf`}>
            {t("envelopePdf")}
          </ButtonLink>
        </>
      ) : (
        <a href={`${path}/letter.pdf`}>{t("keepPdf")}</a>
      )}
    </>
  );
}
