import { describe, expect, it } from "vitest";
import { signUpSchema } from "./schema";

const form = { name: "Ada Lovelace", email: "ada@example.org", password: "ten chars!" };
const complaint = (change: object) =>
  signUpSchema.safeParse({ ...form, ...change }).error?.issues[0]?.message;

describe("a sign-up form", () => {
  it("is normalised: names and addresses are trimmed, addresses in small letters, passwords untouched", () => {
    const messy = { name: " Ada ", email: " Ada@Example.ORG ", password: "  spaces count " };
    expect(signUpSchema.parse(messy)).toEqual({
      name: "Ada",
      email: "ada@example.org",
      password: "  spaces count ",
    });
  });

  it.each([
    [{ name: "  " }, "Tell us your name."],
    [{ name: "x".repeat(101) }, "Use at most 100 characters."],
    [{ name: "a\u202eb" }, "Use letters, digits and ordinary punctuation."],
    [{ email: "ada" }, "Give an e-mail address, such as ada@example.org."],
    [{ email: `${"a".repeat(250)}@example.org` }, "This address is too long."],
    [{ password: "nine char" }, "Use ten characters or more."],
    [{ password: "x".repeat(201) }, "Use at most 200 characters."],
  ])("%j: %s", (change, message) => {
    expect(complaint(change)).toBe(message);
  });

  it.each([{ name: undefined }, { email: 1 }, { password: ["a"] }])("refuses %j", (change) => {
    expect(complaint(change)).toBeTruthy();
  });
});
