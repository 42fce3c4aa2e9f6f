import { useTranslations } from "next-intl";
import { CopyText } from "@/components/delivery/copy-text";
import { Notice } from "@/components/ui/notice";
import type { FormFit, LeftOut } from "@/lib/delivery/channels/form/format";

type Props = { id: string; fit: FormFit };

/** A letter that is too long for a form: a shorter version beside it, with all that it leaves out. Nobody but the person picks. */
export function ShorterLetter({ id, fit: { length, limit, shortened } }: Props) {
  const t = useTranslations("delivery-form.tooLong");
  if (!shortened) return <Notice title={t("title")}>{t("nothingLeft", { over: length - limit })}</Notice>;
  const left = (one: LeftOut): string => ("text" in one ? t(one.part, { text: one.text }) : t(one.part));
  return (
    <Notice title={t("title")}>
      <p>
        {shortened.fits ? t("body", { over: length - limit }) : t("stillTooLong", { over: shortened.length - limit })}
      </p>
      <p>{t("leftOut")}</p>
      <ul>
        {shortened.leftOut.map((one) => (
          <li key={left(one)}>{left(one)}</li>
        ))}
      </ul>
      <ShortText id={id} text={shortened.text} />
    </Notice>
  );
}

function ShortText({ id, text }: { id: string; text: string }) {
  const t = useTranslations("delivery-form");
  return (
    <CopyText
      id={id}
      label={t("tooLong.short")}
      text={text}
      words={{ copy: t("tooLong.copy"), copied: t("copied"), failed: t("copyFailed") }}
    />
  );
}
