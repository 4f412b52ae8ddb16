import type { StagedCourse } from "../furnish";
import { everybody, staffPages } from "../role";
import type { PageRow, Row } from "../row";

const report = ({ slug }: StagedCourse, ...rest: readonly string[]) =>
  ["/teach", slug, "reports", ...rest].join("/");

const ITEM = "/teach/[course]/reports/[assignment]/[exercise]";
const STUDENT = `${ITEM}/[student]`;

const page = (of: string, path: PageRow["path"], rest: Partial<PageRow> = {}): Row => ({
  kind: "page",
  of,
  path,
  expect: staffPages,
  ...rest,
});
const missing = { expect: everybody("404", { nobody: "sign-in" }) };

const csv = ({ slug, assignment }: StagedCourse, file: string) =>
  `/api/reports/${slug}/${assignment}/${file}`;

const download = (file: string): readonly Row[] => [
  {
    kind: "route",
    of: `GET /api/reports/[course]/[assignment]/${file}`,
    path: ({ other }) => csv(other, file),
    variant: "of another course",
    expect: everybody("404", { nobody: "303", rival: "200", admin: "200" }),
  },
  {
    kind: "route",
    of: `GET /api/reports/[course]/[assignment]/${file}`,
    path: ({ course }) => csv(course, file),
    expect: everybody("404", {
      nobody: "303",
      grader: "200",
      instructor: "200",
      admin: "200",
    }),
  },
];

/** Marks and answers of everybody. */
export const reportRows: readonly Row[] = [
  page("/teach/[course]/reports", ({ course }) => report(course)),
  page(ITEM, ({ course }) => report(course, "first", "convolution")),
  page(STUDENT, ({ course, people }) => report(course, "first", "convolution", people.student.id)),
  page(STUDENT, ({ course, people }) => report(course, "first", "convolution", people.outsider.id), {
    variant: "of another course's student",
    ...missing,
  }),
  page(STUDENT, ({ course, people }) => report(course, "first", "convolution", people.grader.id), {
    variant: "of somebody who is no student",
    ...missing,
  }),
  page(ITEM, ({ course, other }) => report(course, "first", other.loose), {
    variant: "of another course's exercise",
    ...missing,
  }),
  page(ITEM, ({ course }) => report(course, "second", "convolution"), {
    variant: "of a homework that is not there",
    ...missing,
  }),
  ...download("gradebook.csv"),
  ...download("submissions.csv"),
];
