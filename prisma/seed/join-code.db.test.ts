import { afterAll, expect, it } from "vitest";
import { joinSchema } from "@/lib/courses/schema";
import { closeDatabase, prisma } from "@/lib/db";
import { testDatabase } from "@/lib/testing/database";
import { seedCourse } from "./course";

testDatabase();
afterAll(closeDatabase);

it("a course seeded without demo mode has a code of its own from the beginning", async () => {
  const seeds = [seedCourse({ demo: false }), seedCourse({ demo: false })];
  const [first, second] = await Promise.all(seeds);
  expect(first?.joinCode).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
  expect(first?.joinCode).not.toMatch(/[BILOQSZ]/);
  expect(joinSchema.parse({ code: first?.joinCode })).toEqual({ code: first?.joinCode });
  expect(second).toEqual(first);
  expect(await prisma().course.findMany({ select: { id: true, joinCode: true } })).toEqual([first]);
});
