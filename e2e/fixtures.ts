import { test as base, type Page } from "@playwright/test";
import { createPerson, enrol, type Person, sessionCookie } from "./support/people";

const DEMO_COURSE = "deep-learning";

interface Fixtures {
  /** A new student of the demo course, already signed in; every test gets somebody else. */
  student: Person;
  /** A new instructor of the demo course, already signed in, who may open courses of their own. */
  instructor: Person;
  /** A new grader of the demo course, already signed in. */
  grader: Person;
  /** A new person who is signed in and belongs to no course. */
  newcomer: Person;
  /** Another student of the demo course, with a page of their own in a browser of their own. */
  fellow: Visitor;
  /** A page in a browser of its own for somebody else: `const theirs = await visit(person)`. */
  visit: (person: Person) => Promise<Page>;
}

interface Visitor {
  person: Person;
  page: Page;
}

export const test = base.extend<Fixtures>({
  newcomer: async ({ context, baseURL }, use) => {
    const person = await createPerson();
    await context.addCookies([await sessionCookie(person, baseURL ?? "")]);
    await use(person);
  },
  student: async ({ newcomer }, use) => {
    await enrol(newcomer, DEMO_COURSE, "STUDENT");
    await use(newcomer);
  },
  instructor: async ({ context, baseURL }, use) => {
    const person = await createPerson({ name: "Ida Instructor", canTeach: true });
    await enrol(person, DEMO_COURSE, "INSTRUCTOR");
    await context.addCookies([await sessionCookie(person, baseURL ?? "")]);
    await use(person);
  },
  grader: async ({ context, baseURL }, use) => {
    const person = await createPerson({ name: "Grace Grader" });
    await enrol(person, DEMO_COURSE, "GRADER");
    await context.addCookies([await sessionCookie(person, baseURL ?? "")]);
    await use(person);
  },
  visit: async ({ browser, baseURL }, use) => {
    const pages: Page[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ baseURL: baseURL ?? "" });
      await context.addCookies([await sessionCookie(person, baseURL ?? "")]);
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
  fellow: async ({ visit }, use) => {
    const person = await createPerson();
    await enrol(person, DEMO_COURSE, "STUDENT");
    await use({ person, page: await visit(person) });
  },
});

export { expect } from "@playwright/test";
