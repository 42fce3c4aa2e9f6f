import { useTranslations } from "next-intl";
import { isRefusedLater } from "@/components/delivery/told-as";
import { State } from "@/components/ui/state";
import type { ReceiptLetter } from "@/lib/delivery/receipt/receipt";

/** A letter of which nobody knows whether it arrived: since when, who finds out, and what a far side said later. */
export function UnknownWords({ letter: { channel, last, isAskedAgain }, at }: { letter: ReceiptLetter; at: string }) {
  const t = useTranslations("receipt");
  const words = last?.words ?? [];
  const asked = channel === "email" || isAskedAgain ? channel : "ended";
  return (
    <>
      <State tone="unknown">{t("state.unknown")}</State>
      {isRefusedLater(last?.code ?? null) ? (
        <p>{t("explain.refusedLater", { at })}</p>
      ) : (
        <p>{t("explain.unknown", { asked, at })}</p>
      )}
      {words.length > 0 && (
        <blockquote>
          {words.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
      )}
    </>
  );
}
