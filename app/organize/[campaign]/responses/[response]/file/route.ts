import { getActor } from "@/app/actor";
import { clock } from "@/lib/env";
import { openResponseFile } from "@/lib/responses/open-response-file";
import { isId } from "@/lib/shared/id";

type Context = { params: Promise<{ campaign: string; response: string }> };

const ENDINGS: Record<string, string> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "message/rfc822": "eml",
  "text/plain": "txt",
};

/** Members of the campaign's organization only; each look is on the record. Given to be saved: nothing of it runs on this site. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { campaign, response } = await params;
  const actor = await getActor();
  const file = actor && isId(response) ? await openResponseFile(actor, campaign, response, clock()) : null;
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.bytes, {
    headers: {
      "content-type": file.type,
      "content-disposition": `attachment; filename="answer.${ENDINGS[file.type] ?? "bin"}"`,
      "content-security-policy": "sandbox",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
