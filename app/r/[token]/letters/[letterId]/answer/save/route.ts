import { clock } from "@/lib/env";
import { reportResponse } from "@/lib/responses/report-response";
import { classFrom, FILE_LIMIT_BYTES } from "@/lib/responses/response";
import { isId } from "@/lib/shared/id";

type Context = { params: Promise<{ token: string; letterId: string }> };

// A file somewhat too large is still read, so that the words beside it are kept; what is far beyond is not waited for.
const MOST_BYTES = 4 * FILE_LIMIT_BYTES;

const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } });

/** Anyone who holds the receipt may call this; telling the same again changes nothing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token, letterId } = await params;
  if (!isId(letterId)) return new Response(null, { status: 400 });
  const page = `/r/${token}/letters/${letterId}/answer`;
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES)
    return seeOther(`${page}?problem=file_too_large`);
  const form = await request.formData();
  const [words, file] = [form.get("words"), form.get("file")];
  // A browser sends an empty file without a name when none was chosen.
  const isChosen = file instanceof File && (file.size > 0 || file.name !== "");
  const answer = {
    class: classFrom(String(form.get("class") ?? "")),
    words: typeof words === "string" ? words : "",
    file: isChosen ? new Uint8Array(await file.arrayBuffer()) : null,
  };
  const told = await reportResponse(token, letterId, answer, clock());
  if (told.ok) return seeOther(`${page}?saved=1`);
  return seeOther(told.problem.code === "not_found" ? page : `${page}?problem=${told.problem.code}`);
}
