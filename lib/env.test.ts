import { describe, expect, it } from "vitest";
import { databaseSettings, readSettings, serverSettings, siteSettings } from "./env";

const site = { NEXTAUTH_URL: "https://receptive.example", NEXTAUTH_SECRET: "x".repeat(32) };

describe("settings", () => {
  it("are read with their defaults", () => {
    expect(readSettings(siteSettings, site)).toEqual({ ...site, RECEPTIVE_DEMO: false });
    expect(readSettings(siteSettings, { ...site, RECEPTIVE_DEMO: "1" }).RECEPTIVE_DEMO).toBe(true);
    expect(readSettings(siteSettings, { ...site, RECEPTIVE_DEMO: " " }).RECEPTIVE_DEMO).toBe(false);
  });

  it.each([
    "postgresql://user:pass@localhost:5432/receptive",
    "postgres://localhost/receptive",
    "postgresql:///receptive?host=/var/run/postgresql",
  ])("take the database %s", (url) => {
    expect(readSettings(databaseSettings, { DATABASE_URL: url }).DATABASE_URL).toBe(url);
  });

  it.each([undefined, "", "mysql://localhost/x", "receptive"])(
    "refuse the database %j in one sentence",
    (url) => {
      expect(() => readSettings(databaseSettings, { DATABASE_URL: url })).toThrow(
        /^DATABASE_URL must be the address of a PostgreSQL database, such as [^\n]+\.$/,
      );
    },
  );

  it.each(["true", "yes", "2"])("refuse TRUST_PROXY=%s in one sentence", (word) => {
    expect(() => readSettings(serverSettings, { TRUST_PROXY: word })).toThrow(
      /^TRUST_PROXY must be 0 or 1\.$/,
    );
  });

  it("say one sentence for each problem, naming the setting", () => {
    expect(() => readSettings(siteSettings, { NEXTAUTH_SECRET: "short", RECEPTIVE_DEMO: "yes" })).toThrow(
      [
        "NEXTAUTH_URL must be the address people use in their browser, such as https://receptive.example.org.",
        "NEXTAUTH_SECRET needs 32 random characters or more.",
        "RECEPTIVE_DEMO must be 0 or 1.",
      ].join("\n"),
    );
  });
});
