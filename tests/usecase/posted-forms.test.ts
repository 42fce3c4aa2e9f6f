// Addresses that a form is posted to, when what comes is no form: 400 with words, and nothing happens.
import { expect, test } from "vitest";
import { POST as sendLetters } from "@/app/confirm/[token]/send/route";
import { POST as chooseMails } from "@/app/mails/[token]/stop/route";
import { POST as printLetters } from "@/app/organize/[campaign]/print/batch/route";
import { POST as recordLetters } from "@/app/organize/[campaign]/print/record/route";
import { POST as cancelLetter } from "@/app/r/[token]/letters/[letterId]/cancel/route";
import { POST as noteSilence } from "@/app/r/[token]/letters/[letterId]/no-answer/route";
import { POST as reportLetter } from "@/app/r/[token]/letters/[letterId]/report/route";
import { POST as chooseWay } from "@/app/r/[token]/letters/[letterId]/way/route";
import { POST as changeQuote } from "@/app/r/[token]/quote/route";

const params = Promise.resolve({ token: "made-up", letterId: "no-id", campaign: "talk-now" });

const ROUTES = { reportLetter, chooseWay, cancelLetter, noteSilence, changeQuote, printLetters, recordLetters };
const REST = { sendLetters, chooseMails };

const BODIES: [string, string, string][] = [
  ["JSON", "application/json", "{}"],
  ["a form of parts that breaks off", "multipart/form-data; boundary=x", "--x\r\nContent-Disp"],
  ["no type at all", "", "what=sent"],
];

test.each(
  Object.entries({ ...ROUTES, ...REST }).flatMap(([name, post]) =>
    BODIES.map((body) => [name, ...body, post] as const),
  ),
)("%s, to which %s is posted", async (_name, _what, type, body, post) => {
  const request = new Request("http://localhost/", {
    method: "POST",
    body: new TextEncoder().encode(body),
    headers: type === "" ? {} : { "content-type": type },
  });
  const answer = await post(request, { params });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toMatch(/no form of ours/);
});
