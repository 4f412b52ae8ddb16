import { everybody } from "../role";
import type { Row } from "../row";

const PASSWORD = "a long enough password";

/** What anybody may open. */
export const publicRows: readonly Row[] = [
  { kind: "page", of: "/", path: () => "/", expect: everybody("200") },
  {
    kind: "page",
    of: "/sign-in",
    path: () => "/sign-in",
    expect: everybody("to /courses", { nobody: "200" }),
  },
  {
    kind: "page",
    of: "/sign-up",
    path: () => "/sign-up",
    expect: everybody("to /courses", { nobody: "200" }),
  },
  { kind: "route", of: "GET /icon.svg", path: () => "/icon.svg", expect: everybody("200") },
  { kind: "route", of: "GET /api/health", path: () => "/api/health", expect: everybody("200") },
  {
    kind: "route",
    of: "GET /api/auth/[...nextauth]",
    path: () => "/api/auth/session",
    expect: everybody("200"),
  },
  {
    kind: "route",
    of: "POST /api/auth/[...nextauth]",
    path: () => "/api/auth/_log",
    json: () => ({}),
    expect: everybody("404"),
  },
  {
    kind: "action",
    of: "app/(public)/actions.ts tryAnswerAction",
    form: () => ({ part: "map", answer: "[[0]]" }),
    expect: everybody("done"),
    keeps: true,
  },
  {
    kind: "action",
    of: "app/(public)/actions.ts traceTryAction",
    form: () => ({ part: "map", answer: "[[0]]", call: "", first: "0" }),
    expect: everybody("done"),
    keeps: true,
  },
  {
    kind: "action",
    of: "app/(public)/sign-up/actions.ts signUpAction",
    form: ({ unique }, role) => ({
      name: "Somebody New",
      email: `new-${role}-${unique}@example.org`,
      password: PASSWORD,
    }),
    expect: everybody("done"),
    // The new account belongs to nobody on the stage.
    keeps: true,
  },
  {
    kind: "action",
    of: "app/(public)/sign-up/actions.ts signUpAction",
    variant: "with rights of one's own choosing, for an account that is there",
    form: ({ people }) => ({
      name: "Somebody Else",
      email: people.student.email,
      password: PASSWORD,
      isAdmin: "true",
      canTeach: "true",
    }),
    expect: everybody("refused"),
  },
];
