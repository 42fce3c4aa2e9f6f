// Prisma's own settings; the schema is a folder, one file a concept.
import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  // Only Prisma's CLI reads this file; the product reads the environment through lib/env.ts.
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
