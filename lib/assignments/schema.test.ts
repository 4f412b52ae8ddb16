import { describe, expect, it } from "vitest";
import {
  addItemSchema,
  createAssignmentSchema,
  itemSchema,
  moveItemSchema,
  moveToVersionSchema,
  updateAssignmentSchema,
} from "./schema";

const began = {
  beganTitle: "T",
  beganOpensAt: "2026-11-22T09:00:00.000Z",
  beganDueAt: "2026-11-29T18:00:00.123Z",
  beganMaxAttempts: "",
  beganNumbers: "printed",
  beganReveal: '{"score":1,"cells":1,"diagnosis":1,"trace":2}',
  beganTimeZone: "Europe/Berlin",
};
const reveal = '{"score":2,"cells":1,"diagnosis":"after-due","trace":3}';
const rules = { title: "T", opens: "x", due: "y", numbers: "printed", reveal };
const form = { course: "c", assignment: "a", ...rules, ...began };

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

it("whose numbers are shown is one of two choices", () => {
  const read = (numbers?: string) => updateAssignmentSchema.safeParse({ ...form, maxAttempts: "", numbers });
  expect(read("variants").data).toMatchObject({ numbers: true, beganNumbers: false });
  expect(read("printed").data?.numbers).toBe(false);
  for (const wrong of ["", "true", undefined]) expect(read(wrong).success).toBe(false);
});

describe("what students see", () => {
  const read = (text?: string) =>
    updateAssignmentSchema.safeParse({ ...form, maxAttempts: "", reveal: text });

  it("comes out in the order of its levels", () => {
    expect(read(reveal).data?.reveal).toEqual({
      score: 2,
      cells: 2,
      diagnosis: "after-due",
      trace: "after-due",
    });
  });

  it.each(["", "null", "{", '{"score":1}', '{"score":0,"cells":1,"diagnosis":1,"trace":1}'])(
    "%j is refused with a reason",
    (text) => {
      expect(read(text).error?.issues).toMatchObject([
        { path: ["reveal"], message: "Choose for each of the four when it is shown." },
      ]);
    },
  );
});

it("what a form began with is read to the millisecond", () => {
  const read = updateAssignmentSchema.parse({ ...form, maxAttempts: "3" });
  expect(read).toMatchObject({ beganDueAt: new Date(began.beganDueAt), beganMaxAttempts: null });
  for (const wrong of [
    { beganDueAt: "yesterday" },
    { beganTimeZone: "Mars/Olympus" },
    { beganMaxAttempts: "x" },
  ]) {
    expect(updateAssignmentSchema.safeParse({ ...form, maxAttempts: "3", ...wrong }).success).toBe(false);
  }
});

describe("the name of something in a form", () => {
  const whole = {
    ...form,
    maxAttempts: "",
    pack: "p",
    exercise: "e",
    item: "i",
    direction: "up",
    version: "1",
  };
  const schemas = {
    createAssignmentSchema: [createAssignmentSchema, ["course", "pack"]],
    updateAssignmentSchema: [updateAssignmentSchema, ["course", "assignment"]],
    addItemSchema: [addItemSchema, ["course", "assignment", "exercise"]],
    itemSchema: [itemSchema, ["course", "assignment", "item"]],
    moveItemSchema: [moveItemSchema, ["course", "assignment", "item"]],
    moveToVersionSchema: [moveToVersionSchema, ["course", "assignment", "item"]],
  } as const;

  it.each(Object.entries(schemas))("%s takes none that PostgreSQL cannot read", (_, [schema, names]) => {
    expect(schema.safeParse(whole).success).toBe(true);
    for (const name of names) {
      for (const wrong of ["a\0", "\ud800", "A", "../b", "a".repeat(81)]) {
        expect(schema.safeParse({ ...whole, [name]: wrong }).success).toBe(false);
      }
    }
  });

  it("may be left out where no pack is wanted, and is asked for where an exercise is", () => {
    expect(createAssignmentSchema.safeParse({ ...whole, pack: "" }).success).toBe(true);
    const read = addItemSchema.safeParse({ ...whole, exercise: "" });
    expect(read.error?.issues[0]?.message).toBe("Choose an exercise.");
  });
});
