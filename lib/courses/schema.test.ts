import { describe, expect, it } from "vitest";
import { drawJoinCode } from "./draw-join-code";
import { changeRoleSchema, createCourseSchema, joinSchema, setJoiningSchema } from "./schema";

const messagesOf = (input: unknown) =>
  createCourseSchema.safeParse(input).error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("a new course", () => {
  it.each(["Deep Learning", "<script>alert(1)</script>", "שלום עולם", "深度学习", "3", "x".repeat(200)])(
    "may be called %j",
    (title) => {
      expect(createCourseSchema.parse({ title: ` ${title} `, timeZone: "UTC" }).title).toBe(title);
    },
  );

  it.each([
    ["", "letters or digits"],
    ["   ", "letters or digits"],
    ["\u200b", "letters or digits"],
    ["!?", "letters or digits"],
    ["x".repeat(201), "200"],
    ["Deep\u0000Learning", "cannot be shown"],
    ["Deep\nLearning", "cannot be shown"],
    ["gninraeL \u202epeeD", "cannot be shown"],
    ["Deep\u2028Learning", "cannot be shown"],
    ["half a letter \ud800", "cannot be shown"],
  ])("may not be called %j", (title, words) => {
    const messages = messagesOf({ title, timeZone: "UTC" });
    expect(messages?.[0]).toEqual(["title", expect.stringContaining(words)]);
  });

  it.each(["UTC", "Europe/Berlin", "America/Los_Angeles"])("may be in %s", (timeZone) => {
    expect(createCourseSchema.safeParse({ title: "A course", timeZone }).success).toBe(true);
  });

  it.each([
    "",
    "Mars/Olympus",
    "europe/berlin",
    "+01:00",
    "UTC; DROP TABLE course",
    "x".repeat(10_000),
    null,
  ])("may not be in %j", (timeZone) => {
    expect(messagesOf({ title: "A course", timeZone })?.map(([field]) => field)).toEqual(["timeZone"]);
  });
});

describe("a join code", () => {
  it("may be typed in any way it can be heard", () => {
    const code = drawJoinCode();
    const [first = "", second = ""] = code.split("-");
    const typed = [code, code.toLowerCase(), first + second, `${first} ${second}`, `${first} – ${second}`];
    expect(typed.map((text) => joinSchema.parse({ code: text }).code)).toEqual(typed.map(() => code));
  });

  it("is left alone where it has another form", () => {
    expect(joinSchema.parse({ code: "cnn2026" }).code).toBe("CNN-2026");
    expect(joinSchema.parse({ code: "fall" }).code).toBe("FALL");
    expect(joinSchema.parse({ code: "a-b-c" }).code).toBe("A-B-C");
  });
});

it.each([
  [changeRoleSchema, { course: "c", member: "1", role: "STUDENT" }, "member"],
  [changeRoleSchema, { course: "c", member: "4be0643f-1d98-573b-97cd-ca98a65347dd", role: "ADMIN" }, "role"],
  [setJoiningSchema, { course: "c", joining: "ajar" }, "joining"],
  [setJoiningSchema, { course: "c".repeat(1000), joining: "open" }, "course"],
  [setJoiningSchema, { course: "c\0", joining: "open" }, "course"],
])("%# names the field that cannot be", (schema, input, field) => {
  expect(schema.safeParse(input).error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
});
