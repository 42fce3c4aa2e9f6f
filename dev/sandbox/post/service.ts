// A stand-in for the service that prints and mails letters, in its trial mode: it takes them, keeps who they are from and to,
// and prints nothing. Like the service it makes one letter of all requests with one key, and finds letters by their mark.
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Answer, bytesOf, json } from "../../local-server";

/** A letter as the service took it; `mark` is the sender's own id for it. */
export type PostedLetter = {
  id: string;
  date: string;
  mark: string;
  to: string[];
  from: string[];
  bytes: number;
};

const LETTERS = "/post/v1/letters";
const KEY = `Basic ${Buffer.from("test_sandbox:").toString("base64")}`;
const MARK = "metadata[letter_id]";
const LINES = ["name", "company", "address_line1", "address_city", "address_state", "address_zip"];
const DELIVERED_AFTER_MS = 5 * 86_400_000;
const KEPT = 500;

const refused = (status: number, message: string, code: string): Answer => ({
  ...json({ error: { message, code, status_code: status } }),
  status,
});

const shown = ({ id, date, mark }: PostedLetter): object => ({
  id,
  object: "letter",
  date_created: date,
  expected_delivery_date: new Date(Date.parse(date) + DELIVERED_AFTER_MS).toISOString().slice(0, 10),
  metadata: { letter_id: mark },
});

/** Opens the service with no letter in it. */
export function openPostService() {
  const letters: PostedLetter[] = [];
  const byKey = new Map<string, PostedLetter>();

  async function take(request: IncomingMessage): Promise<Answer> {
    const key = String(request.headers["idempotency-key"] ?? randomUUID());
    const before = byKey.get(key);
    const body = await bytesOf(request);
    if (before) return json(shown(before));
    const type = request.headers["content-type"] ?? "";
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
    const linesOf = (of: "to" | "from"): string[] =>
      LINES.flatMap((line) => form.get(`${of}[${line}]`) ?? []).map(String);
    const file = form.get("file");
    if (!(file instanceof Blob)) return refused(422, "file is required", "invalid_file");
    const [to, from] = [linesOf("to"), linesOf("from")];
    if (to.length < 5 || from.length < 5) return refused(422, "to.address_line1 is required", "invalid");
    const letter = { id: `ltr_${randomUUID().replaceAll("-", "").slice(0, 16)}`, date: new Date().toISOString() };
    const taken = { ...letter, mark: String(form.get(MARK) ?? ""), to, from, bytes: file.size };
    letters.unshift(taken);
    letters.length = Math.min(letters.length, KEPT);
    byKey.set(key, taken);
    return json(shown(taken));
  }

  return {
    letters: (): readonly PostedLetter[] => letters,
    clear(): void {
      letters.length = 0;
      byKey.clear();
    },
    /** Answers what is asked of the service; null when it is nothing of its. */
    async route(request: IncomingMessage, { pathname, searchParams }: URL): Promise<Answer | null> {
      if (pathname !== LETTERS) return null;
      if (request.headers.authorization !== KEY) return refused(401, "Your API key is not valid.", "invalid_api_key");
      if (request.method === "POST") return take(request);
      const mark = searchParams.get(MARK);
      return json({ data: letters.filter((letter) => letter.mark === mark).map(shown) });
    },
  };
}
