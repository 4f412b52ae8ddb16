import process from "node:process";
import { z } from "zod";

const flag = z
  .enum(["0", "1"], "must be 0 or 1")
  .default("0")
  .transform((text) => text === "1");

export const databaseSettings = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    hostname: /.*/,
    error:
      "must be the address of a PostgreSQL database, such as postgresql://user:password@localhost:5432/receptive",
  }),
});

export const siteSettings = z.object({
  NEXTAUTH_URL: z.url({
    protocol: /^https?$/,
    hostname: /.+/,
    error: "must be the address people use in their browser, such as https://receptive.example.org",
  }),
  NEXTAUTH_SECRET: z
    .string("is missing: it needs 32 random characters or more")
    .min(32, "needs 32 random characters or more"),
  RECEPTIVE_DEMO: flag,
});

export const serverSettings = z.object({ TRUST_PROXY: flag });

/** What everything that touches the database needs. Read once. */
export const databaseEnv = once(() => readSettings(databaseSettings, process.env));

/** What serving the site and seeding it need besides. Read once. */
export const siteEnv = once(() => readSettings(siteSettings, process.env));

type Source = Readonly<Record<string, string | undefined>>;

/** @throws one sentence for each setting that cannot be used, naming it */
export function readSettings<S extends z.ZodType>(settings: S, source: Source): z.output<S> {
  const read = settings.safeParse(withoutBlanks(source));
  if (read.success) return read.data;
  const sentences = read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}.`);
  throw new Error(sentences.join("\n"));
}

/** `NAME=` in a file of settings means "not set". */
function withoutBlanks(source: Source): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim() !== ""));
}

function once<T>(read: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
