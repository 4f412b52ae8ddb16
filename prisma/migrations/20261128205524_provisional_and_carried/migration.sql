-- AlterEnum
ALTER TYPE "part_status" ADD VALUE 'needs-review' AFTER 'wrong';

-- DropIndex
DROP INDEX "submission_attempt_id_part_id_answer_hash_key";

-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "provisional" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "item_score" ADD COLUMN     "provisional" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "carried" JSONB,
ADD COLUMN     "carried_hash" BYTEA;

-- CreateIndex
CREATE UNIQUE INDEX "submission_attempt_id_part_id_answer_hash_carried_hash_key" ON "submission"("attempt_id", "part_id", "answer_hash", "carried_hash") NULLS NOT DISTINCT;

-- What schema.prisma cannot say. The new value cannot be used before this migration has ended, so the check is turned
-- round: an answer uses up an attempt unless nothing of it could be read.
ALTER TABLE "submission"
    DROP CONSTRAINT "submission_counted_when_read",
    ADD CONSTRAINT "submission_counted_when_read" CHECK ("counted" = ("status" NOT IN ('invalid', 'unanswered'))),
    ADD CONSTRAINT "submission_carried_hash_is_sha256"
        CHECK (octet_length("carried_hash") IS NOT DISTINCT FROM CASE WHEN "carried" IS NOT NULL THEN 32 END);

-- Parts whose best mark is provisional are counted with the other sums.
CREATE OR REPLACE FUNCTION "add_up_scores"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "attempt" SET
        "earned" = "earned" + NEW."earned" - coalesce(OLD."earned", 0),
        "attempts_used" = "attempts_used" + NEW."attempts_used" - coalesce(OLD."attempts_used", 0),
        "blank" = "blank" + NEW."blank" - coalesce(OLD."blank", 0),
        "unreadable" = "unreadable" + NEW."unreadable" - coalesce(OLD."unreadable", 0),
        "solved_at" = "solved_at" + coalesce(NEW."solved_at", 0) - coalesce(OLD."solved_at", 0),
        "solved_parts" = "solved_parts" + (NEW."solved_at" IS NOT NULL)::int - (OLD."solved_at" IS NOT NULL)::int,
        "provisional" = "provisional" + NEW."provisional"::int - coalesce(OLD."provisional", false)::int
    WHERE "id" = NEW."attempt_id";
    RETURN NULL;
END;
$$;

DROP TRIGGER "item_score_added_up" ON "item_score";
CREATE TRIGGER "item_score_added_up"
    AFTER INSERT OR UPDATE OF "earned", "attempts_used", "blank", "unreadable", "solved_at", "provisional" ON "item_score"
    FOR EACH ROW EXECUTE FUNCTION "add_up_scores"();
