-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "attempts_used" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "blank" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "earned" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "solved_at" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "solved_parts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "unreadable" INTEGER NOT NULL DEFAULT 0;

-- A report reads one row for a person and an exercise, however many parts it has. Whoever writes a score, its attempt
-- has it added up: also in a race, because the row is as it is when it is locked.
CREATE FUNCTION "add_up_scores"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "attempt" SET
        "earned" = "earned" + NEW."earned" - coalesce(OLD."earned", 0),
        "attempts_used" = "attempts_used" + NEW."attempts_used" - coalesce(OLD."attempts_used", 0),
        "blank" = "blank" + NEW."blank" - coalesce(OLD."blank", 0),
        "unreadable" = "unreadable" + NEW."unreadable" - coalesce(OLD."unreadable", 0),
        "solved_at" = "solved_at" + coalesce(NEW."solved_at", 0) - coalesce(OLD."solved_at", 0),
        "solved_parts" = "solved_parts" + (NEW."solved_at" IS NOT NULL)::int - (OLD."solved_at" IS NOT NULL)::int
    WHERE "id" = NEW."attempt_id";
    RETURN NULL;
END;
$$;

CREATE TRIGGER "item_score_added_up"
    AFTER INSERT OR UPDATE OF "earned", "attempts_used", "blank", "unreadable", "solved_at" ON "item_score"
    FOR EACH ROW EXECUTE FUNCTION "add_up_scores"();

-- Scores stored before today.
UPDATE "attempt" SET
    "earned" = score."earned", "attempts_used" = score."attempts_used", "blank" = score."blank",
    "unreadable" = score."unreadable", "solved_at" = score."solved_at", "solved_parts" = score."solved_parts"
FROM (
    SELECT "attempt_id", sum("earned") AS "earned", sum("attempts_used") AS "attempts_used", sum("blank") AS "blank",
        sum("unreadable") AS "unreadable", coalesce(sum("solved_at"), 0) AS "solved_at",
        count("solved_at") AS "solved_parts"
    FROM "item_score" GROUP BY "attempt_id"
) score
WHERE score."attempt_id" = "attempt"."id";
