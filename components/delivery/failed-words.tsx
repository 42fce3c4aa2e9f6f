import { useFormatter, useTranslations } from "next-intl";
import { faultOf } from "@/components/delivery/told-as";
import { State } from "@/components/ui/state";
import type { ReceiptLetter } from "@/lib/delivery/receipt/receipt";

type Props = { letter: ReceiptLetter; state: "failed" | "bounced" };

/** A letter that did not arrive: when and why, in the far side's own words where it gave any, and that nothing is lost. */
export function FailedWords({ letter: { last, otherWays }, state }: Props) {
  const t = useTranslations("receipt");
  const format = useFormatter();
  const at = last ? format.dateTime(last.at, "moment") : "";
  const words = last?.words ?? [];
  return (
    <>
      <State tone="fail">{t(`state.${state}`)}</State>
      <p>{state === "bounced" ? t("explain.bounced", { at }) : t(`failed.${faultOf(last)}`, { at })}</p>
      {words.length > 0 && (
        <blockquote>
          {words.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
      )}
      <p>{t(otherWays.length > 0 ? "failed.kept" : "failed.keptAlone")}</p>
    </>
  );
}
