/** Known to everybody who reads this: such accounts exist in demo mode only. */
export const DEMO_PASSWORD = "receptive-demo";

export const DEMO_ACCOUNTS = [
  { role: "STUDENT", title: "Student", email: "student@demo.receptive.example", name: "Sam Student" },
  {
    role: "INSTRUCTOR",
    title: "Instructor",
    email: "instructor@demo.receptive.example",
    name: "Ida Instructor",
  },
] as const;
