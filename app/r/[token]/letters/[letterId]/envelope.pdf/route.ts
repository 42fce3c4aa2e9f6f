import { pdfAnswer } from "@/app/pdf-answer";

type Context = { params: Promise<{ token: string; letterId: string }> };

/** Anyone who holds the receipt may open this. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, letterId } = await params;
  return pdfAnswer(token, letterId, "envelope");
}
