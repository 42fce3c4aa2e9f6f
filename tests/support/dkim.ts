// Checks a DKIM signature as a receiving server does (RFC 6376): relaxed canonicalization, RSA with SHA-256.
import { createHash, createVerify } from "node:crypto";

const relaxedHeader = (line: string): string => {
  const colon = line.indexOf(":");
  const value = line.slice(colon + 1).replace(/\s+/g, " ");
  return `${line.slice(0, colon).trim().toLowerCase()}:${value.trim()}`;
};

const relaxedBody = (body: string): string =>
  `${body
    .split("\r\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trimEnd())
    .join("\r\n")
    .replace(/(\r\n)*$/, "")}\r\n`;

/** The tags of a mail's signature, or null when the mail has none or it does not hold. */
export function verifyDkim(raw: string, publicKey: string): Record<string, string> | null {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const lines = head.split(/\r\n(?![ \t])/);
  const signature = lines.find((line) => /^dkim-signature:/i.test(line));
  if (!signature) return null;
  const value = signature.slice(signature.indexOf(":") + 1).replace(/\s+/g, "");
  const tags = Object.fromEntries(
    value.split(";").flatMap((tag) => [[tag.slice(0, tag.indexOf("=")), tag.slice(tag.indexOf("=") + 1)]]),
  );
  const bodyHash = createHash("sha256")
    .update(relaxedBody(rest.join("\r\n\r\n")), "latin1")
    .digest("base64");
  if (tags.bh !== bodyHash) return null;
  const signed = (tags.h ?? "").split(":").flatMap((name) => {
    const line = lines.find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return line ? [`${relaxedHeader(line)}\r\n`] : [];
  });
  const unsigned = relaxedHeader(signature.replace(/(\bb=)[^;]*$/, "$1"));
  const verify = createVerify("RSA-SHA256").update(signed.join("") + unsigned, "latin1");
  return verify.verify(publicKey, tags.b ?? "", "base64") ? tags : null;
}
