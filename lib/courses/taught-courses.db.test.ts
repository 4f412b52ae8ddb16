import { afterAll, describe, expect, it } from "vitest";
import { closeDatabase, prisma } from "../db";
import { NotFoundError } from "../result";
import { testDatabase } from "../testing/database";
import { type Homework, makeHomework, makeMember, makeViewer } from "../testing/factories";
import { makeAdmin, mayTeach, WRONG_PEOPLE } from "../testing/wrong-people";
import { createCourse } from "./create-course";
import { getCourseHome } from "./get-course-home";
import { getCourseSettings } from "./get-course-settings";
import { getRoster } from "./get-roster";
import { getTaughtCourses } from "./get-taught-courses";

testDatabase();
afterAll(closeDatabase);

const DAY = 86_400_000;
const slugs = async (viewer: Parameters<typeof getTaughtCourses>[0]) =>
  (await getTaughtCourses(viewer)).map(({ slug }) => slug);

describe("the courses one teaches", () => {
  it("are those one is instructor or grader of, with students and assignments counted", async () => {
    const [own, graded, attended] = [await makeHomework(), await makeHomework(), await makeHomework()];
    const viewer = await makeMember(own, "INSTRUCTOR");
    for (const [homework, role] of [
      [graded, "GRADER"],
      [attended, "STUDENT"],
    ] as const) {
      await prisma().membership.create({ data: { userId: viewer.id, courseId: homework.courseId, role } });
    }
    await makeMember(own, "STUDENT");
    await makeMember(own, "STUDENT");
    await makeMember(own, "GRADER");
    const courses = await getTaughtCourses(viewer);
    expect(courses).toHaveLength(2);
    expect(courses).toEqual(
      expect.arrayContaining([
        { slug: own.course, title: "A course", role: "INSTRUCTOR", students: 2, assignments: 1 },
        { slug: graded.course, title: "A course", role: "GRADER", students: 0, assignments: 1 },
      ]),
    );
  });

  it("are none for students and strangers, and all of them for administrators", async () => {
    const homework = await makeHomework();
    expect(await slugs(await makeMember(homework, "STUDENT"))).toEqual([]);
    expect(await slugs(await makeViewer())).toEqual([]);
    expect(await slugs(await makeAdmin())).toContain(homework.course);
  });
});

describe("a course's home", () => {
  it("of a new course says that it is empty, and gives its creator the code", async () => {
    const viewer = await mayTeach(await makeViewer());
    await createCourse(viewer, { title: "Brand new", timeZone: "UTC" });
    const { joinCode: code } = await prisma().course.findUniqueOrThrow({ where: { slug: "brand-new" } });
    expect(await getCourseHome(viewer, "brand-new")).toMatchObject({
      title: "Brand new",
      timeZone: "UTC",
      role: "INSTRUCTOR",
      memberRole: "INSTRUCTOR",
      join: { code, open: true },
      students: 0,
      exercises: 0,
      assignments: 0,
      next: null,
    });
  });

  it("gives graders everything but the code", async () => {
    const homework = await makeHomework({ slugs: ["doubling", "again"] });
    await makeMember(homework, "STUDENT");
    const home = await getCourseHome(await makeMember(homework, "GRADER"), homework.course);
    expect(home).toMatchObject({ role: "GRADER", join: null, students: 1, exercises: 2, assignments: 1 });
    expect(JSON.stringify(home)).not.toContain(homework.joinCode);
  });

  it.each([
    ["what is open", { opensIn: -DAY, dueIn: DAY }, "first"],
    ["what opens next", { opensIn: DAY, dueIn: 2 * DAY }, "first"],
    ["nothing once all is closed", { opensIn: -2 * DAY, dueIn: -DAY }, undefined],
  ])("names %s", async (_, dates, slug) => {
    const homework = await makeHomework(dates);
    const home = await getCourseHome(await makeMember(homework, "INSTRUCTOR"), homework.course);
    expect(home.next?.slug).toBe(slug);
  });

  it("tells administrators that they do not belong to it", async () => {
    const { course, joinCode } = await makeHomework();
    expect(await getCourseHome(await makeAdmin(), course)).toMatchObject({
      role: "INSTRUCTOR",
      memberRole: null,
      join: { code: joinCode },
    });
  });
});

describe("the roster", () => {
  it("has the staff first and everybody by name, as staff see it", async () => {
    const homework = await makeHomework();
    const hostile = "<img src=x onerror=alert(1)>";
    const instructor = await makeMember(homework, "INSTRUCTOR", "Zoe");
    const grader = await makeMember(homework, "GRADER", "Yann");
    for (const name of ["bob", "Ömer", "Student 10", "Ada", "Student 9", hostile]) {
      await makeMember(homework, "STUDENT", name);
    }
    await makeMember(await makeHomework(), "STUDENT", "Somebody else");
    const { course, members } = await getRoster(grader, homework.course);
    expect(course).toMatchObject({ slug: homework.course, role: "GRADER" });
    expect(members.map(({ name, role }) => [name, role])).toEqual([
      ["Zoe", "INSTRUCTOR"],
      ["Yann", "GRADER"],
      [hostile, "STUDENT"],
      ["Ada", "STUDENT"],
      ["bob", "STUDENT"],
      ["Ömer", "STUDENT"],
      ["Student 9", "STUDENT"],
      ["Student 10", "STUDENT"],
    ]);
    expect(members.filter(({ self }) => self)).toMatchObject([{ id: grader.id }]);
    expect(members[0]).toEqual({
      id: instructor.id,
      name: "Zoe",
      email: instructor.email,
      role: "INSTRUCTOR",
      joinedAt: expect.any(Date),
      self: false,
    });
  });

  it("of a course nobody belongs to is empty", async () => {
    const { course } = await makeHomework();
    expect((await getRoster(await makeAdmin(), course)).members).toEqual([]);
  });
});

describe("who sees what", () => {
  const pages = { home: getCourseHome, roster: getRoster, settings: getCourseSettings };
  const graderSees = ["home", "roster"];
  const refusals = Object.entries(WRONG_PEOPLE).flatMap(([who, make]) =>
    Object.entries(pages)
      .filter(([page]) => who !== "a grader" || !graderSees.includes(page))
      .map(([page, get]) => ({ who, page, make, get })),
  );

  it.each(refusals)("$who does not see the $page", async ({ make, get }) => {
    const homework = await makeHomework();
    await expect(get(await make(homework), homework.course)).rejects.toThrow(NotFoundError);
  });

  it.each(["INSTRUCTOR", "GRADER"] as const)("a %s sees their pages, and none of no course", async (role) => {
    const homework: Homework = await makeHomework();
    const viewer = await makeMember(homework, role);
    for (const [page, get] of Object.entries(pages)) {
      if (role === "INSTRUCTOR" || graderSees.includes(page)) {
        expect(await get(viewer, homework.course)).toBeTruthy();
      }
      await expect(get(viewer, "no-such-course")).rejects.toThrow(NotFoundError);
    }
  });

  it("settings are for instructors and administrators", async () => {
    const { joinCode, course, ...homework } = await makeHomework();
    for (const viewer of [await makeMember(homework, "INSTRUCTOR"), await makeAdmin()]) {
      const settings = await getCourseSettings(viewer, course);
      expect(settings.join).toEqual({ code: joinCode, open: true });
      expect(settings.timeZones).toContain("Europe/Berlin");
    }
  });
});
