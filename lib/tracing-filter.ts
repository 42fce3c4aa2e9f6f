// What may leave in a trace. An address of ours can be a key, a fault's words repeat what was typed, and a trace goes to
// somebody else's machine: so nothing is taken out here, but only what is listed is let through, and names are made anew.
import type { ReadableSpan } from "@opentelemetry/sdk-trace";

type Fact = string | number | boolean;
type MayPass = (value: Fact, routes: ReadonlySet<string>) => boolean;

const like =
  (pattern: RegExp): MayPass =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const number: MayPass = (value) => typeof value === "number";
const boolean: MayPass = (value) => typeof value === "boolean";
// A page by its pattern, as the build lists them: "/confirm/[token]", never the address that somebody opened.
const route: MayPass = (value, routes) => typeof value === "string" && routes.has(value);

const CODE = /^[a-z0-9_-]{1,40}$/i;

const ALLOWED: Readonly<Record<string, MayPass>> = {
  "http.method": like(/^[A-Z]{3,7}$/),
  "http.status_code": number,
  "http.route": route,
  "next.route": route,
  "next.span_type": like(/^[A-Za-z]{1,40}\.[A-Za-z]{1,40}$/),
  "next.rsc": boolean,
  "error.type": like(/^([A-Z][A-Za-z]{0,39}|\d{3})$/),
  "redress.try": number,
  "redress.channel": like(CODE),
  "redress.outcome": like(CODE),
  "redress.code": like(CODE),
};

/** The name under which our own spans are made; theirs are words of the code alone. */
export const OWN_SCOPE = "redress";

function nameOf({ instrumentationScope, name }: ReadableSpan, facts: Readonly<Record<string, Fact>>): string {
  if (instrumentationScope.name === OWN_SCOPE) return name;
  const kind = facts["next.span_type"];
  const what = kind === undefined || kind === "BaseServer.handleRequest" ? (facts["http.method"] ?? "span") : kind;
  const where = facts["http.route"] ?? facts["next.route"];
  return where === undefined ? String(what) : `${what} ${where}`;
}

/**
 * A copy of a span with what may leave: listed facts of a listed form, a name made of those, its times and its place in the
 * trace. No event (they hold the words of faults), no link to another trace, no words of a status.
 * @param routes the patterns of the site's pages
 */
export function fitToLeave(span: ReadableSpan, routes: ReadonlySet<string>): ReadableSpan {
  const facts = Object.fromEntries(
    Object.entries(span.attributes).filter((entry): entry is [string, Fact] => {
      const [key, value] = entry;
      return ALLOWED[key]?.(value as Fact, routes) ?? false;
    }),
  );
  const { kind, parentSpanContext, startTime, endTime, duration, ended, resource, instrumentationScope } = span;
  const withoutState = ({ traceId, spanId, traceFlags }: ReturnType<ReadableSpan["spanContext"]>) => ({
    ...{ traceId, spanId, traceFlags },
  });
  return {
    ...{ kind, startTime, endTime, duration, ended, resource, instrumentationScope },
    name: nameOf(span, facts),
    attributes: facts,
    spanContext: () => withoutState(span.spanContext()),
    ...(parentSpanContext && { parentSpanContext: withoutState(parentSpanContext) }),
    status: { code: span.status.code },
    ...{ events: [], links: [], droppedAttributesCount: 0, droppedEventsCount: 0, droppedLinksCount: 0 },
  };
}
