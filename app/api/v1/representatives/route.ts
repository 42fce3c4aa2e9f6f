import { cachingOf, describeAnswer } from "@/app/api/v1/representatives/answer";
import { parsePlace } from "@/lib/districts/place";
import { clock } from "@/lib/env";
import { findRepresentatives } from "@/lib/legislators/find-representatives";
import texts from "@/messages/en/place.json";

/** A refusal as RFC 9457 describes it. */
function refuse(code: keyof typeof texts.problem): Response {
  const { title, help: detail } = texts.problem[code];
  const problem = { type: `urn:redress:problem:${code}`, title, status: 400, detail, code };
  const headers = { "content-type": "application/problem+json", "cache-control": "no-store" };
  return new Response(JSON.stringify(problem), { status: 400, headers });
}

/** Who represents a ZIP code (`?zip=`) or a street address (`?address=`). Public; an address is never kept or cached. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const zip = query.get("zip");
  const address = query.get("address");
  if (zip !== null && address !== null) return refuse("two-places");

  const place = parsePlace(zip ?? address ?? "");
  if (!place.ok) return refuse(place.problem.code);
  if (zip !== null && place.value.kind === "address") return refuse("not-a-zip");

  const now = clock();
  const found = await findRepresentatives(place.value, { now });
  if (!found.ok) return refuse(found.problem.code);
  const caching = zip === null ? "no-store" : cachingOf(found.value.congress, now);
  return Response.json(describeAnswer(found.value), { headers: { "cache-control": caching } });
}
