import { afterAll, describe, expect, it } from "vitest";
import { closeDatabase, prisma } from "../db";
import { NotFoundError } from "../result";
import { testDatabase } from "../testing/database";
import { makeHomework, makeMember, makeViewer } from "../testing/factories";
import { makeAdmin, mayTeach } from "../testing/wrong-people";
import { createCourse } from "./create-course";
import { joinCourse } from "./join-course";

testDatabase();
afterAll(closeDatabase);

const berlin = { timeZone: "Europe/Berlin" };

describe("creating a course", () => {
  it("makes its creator the instructor, draws a join code, and is recorded", async () => {
    const viewer = await mayTeach(await makeViewer());
    expect(await createCourse(viewer, { title: "Größe & Tiefe", ...berlin })).toEqual({
      ok: true,
      href: "/teach/groesse-tiefe",
    });
    const course = await prisma().course.findUniqueOrThrow({
      where: { slug: "groesse-tiefe" },
      include: { memberships: true },
    });
    expect(course).toMatchObject({
      title: "Größe & Tiefe",
      timeZone: "Europe/Berlin",
      joinCode: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
      joinOpen: true,
      memberships: [{ userId: viewer.id, role: "INSTRUCTOR" }],
    });
    expect(await prisma().auditEvent.findMany({ where: { subjectId: course.id } })).toMatchObject([
      { actorId: viewer.id, action: "course.created", data: { slug: "groesse-tiefe" } },
    ]);
    const student = await makeViewer();
    expect(await joinCourse(student, { code: course.joinCode })).toMatchObject({ ok: true });
  });

  it("is for administrators and those who were let, whatever they are in other courses", async () => {
    const homework = await makeHomework();
    const refused = [
      await makeViewer(),
      await makeMember(homework, "STUDENT"),
      await makeMember(homework, "GRADER"),
      await makeMember(homework, "INSTRUCTOR"),
    ];
    const before = await prisma().course.count();
    for (const viewer of refused) {
      await expect(createCourse(viewer, { title: "Mine", ...berlin })).rejects.toThrow(NotFoundError);
    }
    expect(await prisma().course.count()).toBe(before);
    expect(await createCourse(await makeAdmin(), { title: "Mine", ...berlin })).toMatchObject({ ok: true });
  });

  it("gives courses of one title names of their own, also when they are made at once", async () => {
    const viewer = await mayTeach(await makeViewer());
    const made = await Promise.all(
      Array.from({ length: 6 }, () => createCourse(viewer, { title: "Vision", ...berlin })),
    );
    const hrefs = made.map((result) => result.ok && result.href);
    expect(hrefs.sort()).toEqual(["", "-2", "-3", "-4", "-5", "-6"].map((end) => `/teach/vision${end}`));
  });

  it("keeps away from the pages beside it, and from names that merely begin alike", async () => {
    const viewer = await mayTeach(await makeViewer());
    expect(await createCourse(viewer, { title: "New", ...berlin })).toMatchObject({ href: "/teach/course" });
    expect(await createCourse(viewer, { title: "新课程", ...berlin })).toMatchObject({
      href: "/teach/course-2",
    });
    await createCourse(viewer, { title: "Robots and cats", ...berlin });
    expect(await createCourse(viewer, { title: "Robots", ...berlin })).toMatchObject({
      href: "/teach/robots",
    });
  });

  it("keeps a hostile title as the text it is", async () => {
    const viewer = await mayTeach(await makeViewer());
    const title = "<svg onload=alert(1)>'; DROP TABLE course; -- שלום";
    const made = await createCourse(viewer, { title, ...berlin });
    expect(made).toMatchObject({ href: "/teach/svg-onload-alert-1-drop-table-course" });
    expect(
      await prisma().course.findUnique({ where: { slug: "svg-onload-alert-1-drop-table-course" } }),
    ).toMatchObject({ title });
  });
});
