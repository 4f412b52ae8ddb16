import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugSchema } from "./schema";
import { freeSlug, slugFromTitle } from "./slug-from-title";

describe("the name of a thing in URLs", () => {
  it.each([
    ["Deep Learning", "deep-learning"],
    ["Größe und Übersicht", "groesse-und-uebersicht"],
    ["GRÖẞE", "groesse"],
    ["Größe, decomposed".normalize("NFD"), "groesse-decomposed"],
    ["Apprentissage profond à l’été", "apprentissage-profond-a-lete"],
    ["Učení, łódź & Ærø", "uceni-lodz-aeroe"],
    ["İstanbul", "istanbul"],
    ["  CNNs: 3 × 3 — and more!  ", "cnns-3-3-and-more"],
    ["<script>alert(1)</script>", "script-alert-1-script"],
    ["../../etc/passwd", "etc-passwd"],
  ])("comes from the title %j", (title, slug) => {
    expect(slugFromTitle(title, "course")).toBe(slug);
  });

  it.each(["Βαθιά μάθηση", "深度学习", "שלום", "🧠", "!?", "New", " NEW ", "nëw"])(
    "falls back where the title %j leaves nothing, or a page's own name",
    (title) => {
      expect(slugFromTitle(title, "course")).toBe("course");
    },
  );

  it("is cut between words, or within the only one", () => {
    expect(slugFromTitle(`${"a".repeat(50)} bbbbbbbbbb ccc`, "course")).toBe("a".repeat(50));
    expect(slugFromTitle("a".repeat(200), "course")).toBe("a".repeat(60));
  });

  it("can be used in an address whatever the title, also with a number behind it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
        const slug = slugFromTitle(title, "course");
        expect(slugSchema.safeParse(slug).success).toBe(true);
        expect(slugSchema.safeParse(`${slug}-1000000`).success).toBe(true);
        expect(slug).not.toBe("new");
      }),
    );
  });

  it("is made unique by the smallest number that is free", () => {
    expect(freeSlug("course", [])).toBe("course");
    expect(freeSlug("course", ["course-2"])).toBe("course");
    expect(freeSlug("course", ["course", "course-3"])).toBe("course-2");
    expect(freeSlug("course", ["course-2", "course", "course-3"])).toBe("course-4");
  });
});
