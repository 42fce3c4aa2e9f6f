import { type PrintedPart, printLetter } from "@/lib/delivery/print-letter";

/** Answers with a letter's PDF, or 404. Never cached: it is somebody's letter. */
export async function pdfAnswer(token: string, letterId: string, part: PrintedPart): Promise<Response> {
  const pdf = await printLetter(token, letterId, part);
  if (!pdf) return new Response(null, { status: 404 });
  return new Response(Buffer.from(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${part}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
}
