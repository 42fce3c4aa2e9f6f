import { renderEnvelopePdf, renderLetterPdf } from "@/lib/delivery/channels/print/transport";
import { findLetterOfReceipt } from "@/lib/delivery/receipt/views";

export type PrintedPart = "letter" | "envelope";

/** A receipt's letter, or its envelope, as a PDF; null when the link or the letter is not there. */
export async function printLetter(
  receiptToken: string,
  letterId: string,
  part: PrintedPart,
): Promise<Uint8Array | null> {
  const letter = await findLetterOfReceipt(receiptToken, letterId);
  if (!letter) return null;
  if (part === "letter") return renderLetterPdf(letter);
  return renderEnvelopePdf({ from: letter.signature, to: letter.addressee });
}
