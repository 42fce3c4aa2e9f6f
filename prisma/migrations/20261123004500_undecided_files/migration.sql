-- Files that came before their last day was written down, and about which nobody has decided: 180 days from their upload, as of
-- those that come now (FILE_WAITS_DAYS in lib/responses/response.ts).
UPDATE "ResponseText" t SET "fileUntil" = r."reportedAt" + interval '180 days'
FROM "Response" r
WHERE r."organizationId" = t."organizationId" AND r.id = t."responseId" AND t."fileType" IS NOT NULL AND t."fileUntil" IS NULL;
