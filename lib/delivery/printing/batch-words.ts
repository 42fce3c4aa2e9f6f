import { createTranslator } from "use-intl/core";
import messages from "@/messages/en/delivery-print.json";

/** What the record says of letters that were printed at once: how many, to how many offices, and for what. */
export function batchWords(batch: {
  letters: number;
  offices: number;
  part: "letters" | "envelopes" | "labels";
  way: "mail" | "hand";
}): string {
  const t = createTranslator({ locale: "en", messages, namespace: "record" });
  const { part, way, letters, offices } = batch;
  return t(`${part}.${way}`, { letters, offices });
}

/** The same for letters that were mailed or handed over. */
export function postingWords(way: "mail" | "hand", letters: number): string {
  const t = createTranslator({ locale: "en", messages, namespace: "record" });
  return t(`done.${way}`, { letters });
}
