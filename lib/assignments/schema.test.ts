import { describe, expect, it } from "vitest";
import { updateAssignmentSchema } from "./schema";

const form = { course: "c", assignment: "a", title: "T", opens: "x", due: "y" };

describe("the number of attempts", () => {
  it.each([
    ["", null],
    ["  ", null],
    ["1", 1],
    [" 10 ", 10],
    ["1000", 1000],
  ])("%j is read as %j", (maxAttempts, expected) => {
    expect(updateAssignmentSchema.parse({ ...form, maxAttempts }).maxAttempts).toBe(expected);
  });

  it.each(["0", "-1", "1.5", "ten", "1001", "99999999999999999999", "1e3", "٣"])(
    "%j is refused with a reason",
    (maxAttempts) => {
      const read = updateAssignmentSchema.safeParse({ ...form, maxAttempts });
      expect(read.error?.issues[0]).toMatchObject({
        path: ["maxAttempts"],
        message: expect.stringContaining("empty"),
      });
    },
  );
});
