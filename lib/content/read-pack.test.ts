import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPack } from "./read-pack";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pack-"));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(folder, name), text);

const EXERCISE = `title: One plus one
prompt: Add.
parts:
  - { id: a, kind: number, answer: 1 + 1 }
`;

async function problemsOf(path: string) {
  const reading = await readPack(path);
  return reading.ok ? [] : reading.problems;
}

describe("readPack", () => {
  it("reads a folder without pack.yaml in the order of its names", async () => {
    await write("b-two.yaml", EXERCISE);
    await write("a-one.yaml", EXERCISE);
    const reading = await readPack(folder);
    expect(reading.ok && reading.pack.exercises.map(({ slug }) => slug)).toEqual(["a-one", "b-two"]);
  });

  it("keeps the order of pack.yaml", async () => {
    await write("pack.yaml", "title: Sums\nexercises: [second, first]\n");
    await write("first.yaml", EXERCISE);
    await write("second.yaml", EXERCISE);
    const reading = await readPack(folder);
    expect(reading.ok && reading.pack.exercises.map(({ slug }) => slug)).toEqual(["second", "first"]);
  });

  it("names file and line of an unknown operation, and the nearest known one", async () => {
    await write("sum.yaml", EXERCISE.replace("1 + 1", '"sun([1, 2])"'));
    expect(await problemsOf(folder)).toEqual([
      {
        file: join(folder, "sum.yaml"),
        line: 4,
        message: 'There is no operation "sun". Did you mean "sum"?',
      },
    ]);
  });

  it.each([
    ["YAML that is not an exercise", "- just\n- a list\n", /not an exercise/],
    ["broken YAML", "title: [1, 2\nprompt: x", /not readable YAML/],
    ["a misspelt field", `titel: x\n${EXERCISE}`, /"titel" is not a field here. Did you mean "title"/],
  ])("refuses %s with a reason", async (_, text, message) => {
    await write("x.yaml", text);
    expect((await problemsOf(folder)).map((problem) => problem.message).join()).toMatch(message);
  });

  it("says that a folder is missing, empty, or lacks a file its pack.yaml names", async () => {
    expect(await problemsOf(join(folder, "nowhere"))).toMatchObject([
      { message: "There is no such pack or folder." },
    ]);
    expect(await problemsOf(folder)).toMatchObject([
      { message: expect.stringContaining("no exercise files") },
    ]);
    await write("pack.yaml", "title: Sums\nexercises: [absent]\n");
    expect(await problemsOf(folder)).toMatchObject([{ message: expect.stringContaining("cannot be read") }]);
  });

  it("gives its exercises conventions, which a file's own come before", async () => {
    await write(
      "pack.yaml",
      "title: Signals\nconventions: { kernel: flipped, padValue: 1 }\nexercises: [a, b]\n",
    );
    await write("a.yaml", EXERCISE);
    await write("b.yaml", `conventions: { padValue: 2 }\n${EXERCISE}`);
    const reading = await readPack(folder);
    expect(reading.ok && reading.pack.exercises.map(({ exercise }) => exercise.conventions)).toEqual([
      { kernel: "flipped", layout: "channels-last", pooling: "floor", padValue: 1 },
      { kernel: "flipped", layout: "channels-last", pooling: "floor", padValue: 2 },
    ]);
    await write("pack.yaml", "title: Signals\nconventions: { kernel: turned }\nexercises: [a]\n");
    expect(await problemsOf(folder)).toMatchObject([
      { message: expect.stringContaining("conventions.kernel") },
    ]);
  });

  it("does not follow a slug out of its folder", async () => {
    await write("pack.yaml", "title: Sums\nexercises: [../../secret]\n");
    expect(await problemsOf(folder)).toMatchObject([
      { message: expect.stringContaining("lower-case words") },
    ]);
  });
});
