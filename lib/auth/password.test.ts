import { describe, expect, it } from "vitest";
import { hashPassword, isPassword } from "./password";

describe("passwords", () => {
  it("are kept as salted argon2id hashes of the recommended cost", async () => {
    const [first, second] = await Promise.all([hashPassword("correct horse"), hashPassword("correct horse")]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it("fit their own hash only", async () => {
    const stored = await hashPassword("correct horse");
    expect(await isPassword("correct horse", stored)).toBe(true);
    expect(await isPassword("Correct horse", stored)).toBe(false);
  });

  it("never fit an account that does not exist", async () => {
    expect(await isPassword("", null)).toBe(false);
    expect(await isPassword("correct horse", null)).toBe(false);
  });
});
