const BOUNDARY = /boundary="?([^";]+)"?/i;

async function readUpTo(
  body: ReadableStream<Uint8Array>,
  mostBytes: number,
): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // What is too much is taken in and forgotten: a browser that is cut off while it sends shows nobody's words.
  for await (const part of body) {
    if (length < mostBytes) parts.push(part.subarray(0, mostBytes - length));
    length += part.length;
  }
  return { bytes: Buffer.concat(parts), isCut: length > mostBytes };
}

/**
 * A form with a file, of which no more than `mostBytes` are held. What stands before a file that is too large is read all the
 * same, and the file as far as there was room for it. Null where it is no such form.
 */
export async function readLimitedForm(request: Request, mostBytes: number): Promise<FormData | null> {
  const type = request.headers.get("content-type") ?? "";
  const boundary = BOUNDARY.exec(type)?.[1];
  if (!request.body || !boundary) return null;
  const { bytes, isCut } = await readUpTo(request.body, mostBytes);
  const whole = isCut ? Buffer.concat([bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]) : bytes;
  return await new Response(new Uint8Array(whole), { headers: { "content-type": type } }).formData().catch(() => null);
}
