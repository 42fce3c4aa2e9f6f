import { useTranslations } from "next-intl";
import { CopyText } from "@/components/delivery/copy-text";
import { Notice } from "@/components/ui/notice";
import type { FormFit, LeftOut } from "@/lib/delivery/channels/form/format";

type Props = {
  id: string;
  fit: FormFit;
  /** the letter is not confirmed yet: the shorter version is told of, and copied later */
  isAhead?: boolean;
};

/** A letter that is too long for a form: a shorter version beside it, with all that it leaves out. Nobody but the person picks. */
export function ShorterLetter({ id, fit: { length, limit, shortened }, isAhead = false }: Props) {
  const t = useTranslations("delivery-form.tooLong");
  const when = isAhead ? "ahead" : "now";
  if (!shortened) return <Notice title={t("title")}>{t("nothingLeft", { over: length - limit, when })}</Notice>;
  const left = (one: LeftOut): string => ("text" in one ? t(one.part, { text: one.text }) : t(one.part));
  const { fits, leftOut, text } = shortened;
  return (
    <Notice title={t("title")}>
      <p>
        {fits ? t("body", { over: length - limit, when }) : t("stillTooLong", { over: shortened.length - limit, when })}
      </p>
      <p>{t("leftOut")}</p>
      <ul>
        {leftOut.map((one) => (
          <li key={left(one)}>{left(one)}</li>
        ))}
      </ul>
      {!isAhead && <ShortText id={id} text={text} />}
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
