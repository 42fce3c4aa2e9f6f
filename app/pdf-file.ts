/** Answers with a PDF to be looked at or kept. Never cached: it is for whom it was made. */
export const pdfFile = (pdf: Uint8Array, fileName: string): Response =>
  new Response(Buffer.from(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${fileName}"`,
      "cache-control": "private, no-store",
    },
  });
