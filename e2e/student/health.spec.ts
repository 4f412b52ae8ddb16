import { expect, test } from "../fixtures";

test("an operator sees that the site and its database are up", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
});

test("every page tells the browser to trust nothing but the site's own scripts", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  expect(headers["content-security-policy"]).toMatch(/script-src [^;]*'nonce-/);
  expect(headers["content-security-policy"]).not.toMatch(/script-src [^;]*'unsafe-inline'/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
});

test("a body over 256 kB is refused before it is read", async ({ request }) => {
  const response = await request.post("/api/health", { data: "x".repeat(300_000) });
  expect(response.status()).toBe(413);
  expect(await response.json()).toEqual({ message: expect.stringContaining("256 kB") });
});

test("a stranger is asked to sign in before seeing courses", async ({ page }) => {
  await page.goto("/courses");
  await expect(page).toHaveURL(/\/sign-in\?/);
});

test("a student with a session gets straight to the courses", async ({ page, student }) => {
  expect(student.email).toContain("@");
  await page.goto("/courses");
  await expect(page).toHaveURL(/\/courses$/);
  await expect(page.getByRole("link", { name: "Deep Learning" }).first()).toBeVisible();
});
