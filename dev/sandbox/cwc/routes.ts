import type { IncomingMessage } from "node:http";
import { type Answer, bodyOf, html, json } from "../../local-server";
import { escaped, page } from "../../page";
import type { Chamber } from "./chamber";
import type { openSystem, Posted, Reply } from "./system";

const SEND_PATHS: Record<string, Chamber> = {
  "/house/v2/message": "house",
  "/senate/api/testing-messages/": "senate",
};

const OFFICES_PATHS: Record<string, Chamber> = { "/house/v2/offices": "house", "/senate/api/active_offices": "senate" };

const forever = (): Promise<never> => new Promise(() => undefined);

const PAGE = page("Service unavailable", "<p>A page from something on the way, and not the chamber's system.</p>");

/** Answers what is asked of the chambers' systems, under /house and /senate; null when it is nothing of theirs. */
export async function routeToChambers(
  system: ReturnType<typeof openSystem>,
  request: IncomingMessage,
  { pathname, searchParams }: URL,
): Promise<Answer | null> {
  if (request.method === "GET") {
    const listed = OFFICES_PATHS[pathname];
    return listed ? json(system.activeOffices(listed)) : null;
  }
  const chamber = SEND_PATHS[pathname];
  if (request.method !== "POST" || !(chamber || pathname === "/house/v2/validate")) return null;
  const posted: Posted = {
    key: searchParams.get("apikey"),
    contentType: request.headers["content-type"] ?? "",
    xml: await bodyOf(request),
  };
  const reply = await (chamber ? system.post(chamber, posted) : system.validate(posted));
  return answerFrom(reply, request);
}

function answerFrom(reply: Reply, request: IncomingMessage): Answer | Promise<never> {
  if (reply.kind === "page") return html(PAGE);
  if (reply.kind === "drop") request.socket.destroy();
  if (reply.kind !== "answer") return forever();
  const { status, words = "", errors, retryAfterSeconds } = reply;
  return {
    status,
    type: errors ? "xml" : "none",
    body: errors ? errorsDocument(errors) : words,
    ...(retryAfterSeconds && { retryAfterSeconds }),
  };
}

const errorsDocument = (errors: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Errors>\n${errors.map((error) => `<Error>${escaped(error)}</Error>`).join("\n")}\n</Errors>\n`;
