import { expect, test } from "vitest";
import { updateConventionsSchema } from "./schema";

const form = (fields: object) =>
  updateConventionsSchema.safeParse({
    course: "deep-learning",
    kernel: "flipped",
    layout: "channels-first",
    pooling: "ceil",
    padValue: "0",
    ...fields,
  });

test.each([
  ["1", 1],
  [" -0.5 ", -0.5],
  ["−2", -2],
  ["0,5", 0.5],
])("a padding of %j", (padValue, value) => {
  expect(form({ padValue }).data?.padValue).toBe(value);
});

test.each(["", " ", "one", "1e9", "NaN", "0x1", "--1"])("%j fills no padding", (padValue) => {
  const read = form({ padValue });
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ["padValue", "Write a number, such as 0 or 1."],
  ]);
});

test.each([{ kernel: "turned" }, { pooling: "" }, { layout: "HWC" }])("%j is no convention", (field) => {
  expect(form(field).success).toBe(false);
});
