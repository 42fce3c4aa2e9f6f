import createNextIntlPlugin from "next-intl/plugin";

// Next's own scripts and React's styles stand inline in its pages; everything else comes from this site alone.
const policyWith = (/** @type {string} */ images) =>
  [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${images}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

const headersOf = (/** @type {Record<string, string>} */ values) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

const everywhere = headersOf({
  "Content-Security-Policy": policyWith(""),
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
});

// Where a brief is shown, with the images that its author names.
const briefImages = headersOf({ "Content-Security-Policy": policyWith(" https:") });

// Addresses that are keys themselves. Without a referrer a browser sends "Origin: null" with a form: forms on these
// pages post to route handlers, since Next refuses a server action from such an origin.
const secretAddress = headersOf({ "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow" });

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  agentRules: false,
  // Types are checked by `npm run check`, tests included; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    ...["@myriaddreamin/typst-ts-node-compiler", "pg", "graphile-worker", "pino", "prom-client"],
    // Next makes its spans by the API that it finds among the packages: ours has to be the same one.
    ...["@opentelemetry/api", "@opentelemetry/sdk-trace", "@opentelemetry/resources"],
    ...["@opentelemetry/context-async-hooks", "@opentelemetry/exporter-trace-otlp-http"],
    "@resvg/resvg-js",
  ],
  experimental: {
    // A brief may be a file of 10 MB; somewhat more comes through, so that a larger one is told what is wrong with it.
    serverActions: { bodySizeLimit: "16mb" },
    // Pages that are kept for a minute stay in the memory of the process that made them: two sites started from one build
    // (the journeys run one in another year) would otherwise show each other's.
    isrFlushToDisk: false,
  },
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    // Of two policies for one address the later one holds.
    { source: "/c/:campaign", headers: briefImages },
    { source: "/c/:campaign/asks/:ask", headers: briefImages },
    { source: "/admin/:path*", headers: briefImages },
    { source: "/confirm/:path*", headers: secretAddress },
    { source: "/r/:path*", headers: secretAddress },
    { source: "/mails/:path*", headers: secretAddress },
    { source: "/digest/:path*", headers: secretAddress },
  ],
};

export default createNextIntlPlugin("./app/i18n.ts")(config);
