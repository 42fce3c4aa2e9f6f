import { readLimitedForm } from "@/app/limited-form";
import { notAForm } from "@/app/posted-form";
import { clock } from "@/lib/env";
import { reportResponse } from "@/lib/responses/report-response";
import { classFrom, FILE_LIMIT_BYTES } from "@/lib/responses/response";
import { isId } from "@/lib/shared/id";

type Context = { params: Promise<{ token: string; letterId: string }> };

// A file that is too large is cut off behind the limit, so that the words beside it are kept whatever its size.
const MOST_BYTES = FILE_LIMIT_BYTES + 1024 * 1024;

const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } });

/** Anyone who holds the receipt may call this; telling the same again changes nothing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token, letterId } = await params;
  if (!isId(letterId)) return notAForm();
  const page = `/r/${token}/letters/${letterId}/answer`;
  const form = await readLimitedForm(request, MOST_BYTES);
  if (!form) return notAForm();
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
