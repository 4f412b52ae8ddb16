-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "exercise_version" ADD COLUMN     "published_by_id" UUID;

-- AlterTable
ALTER TABLE "item_score" ADD COLUMN     "blank" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "solved_at" INTEGER,
ADD COLUMN     "unreadable" INTEGER NOT NULL DEFAULT 0;

-- The new figures of answers stored before today. How often each wrong answer was given is counted from today: its
-- normal form is the grader's to make.
UPDATE "item_score" SET
    "blank" = told."blank", "unreadable" = told."unreadable", "solved_at" = told."solved_at"
FROM (
    SELECT "attempt_id", "part_id",
        count(*) FILTER (WHERE "status" = 'unanswered') AS "blank",
        count(*) FILTER (WHERE "status" = 'invalid') AS "unreadable",
        min("attempt_number") FILTER (WHERE "status" = 'right') AS "solved_at"
    FROM "submission" GROUP BY "attempt_id", "part_id"
) told
WHERE told."attempt_id" = "item_score"."attempt_id" AND told."part_id" = "item_score"."part_id";

ALTER TABLE "item_score" DROP COLUMN "uncounted";

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "can_teach" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "exercise_draft" (
    "exercise_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "saved_by_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exercise_draft_pkey" PRIMARY KEY ("exercise_id")
);

-- CreateTable
CREATE TABLE "wrong_answer" (
    "item_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,
    "value_hash" BYTEA NOT NULL,
    "value" JSONB NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "submission_id" UUID NOT NULL,

    CONSTRAINT "wrong_answer_pkey" PRIMARY KEY ("item_id","part_id","value_hash")
);

-- AddForeignKey
ALTER TABLE "exercise_version" ADD CONSTRAINT "exercise_version_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_draft" ADD CONSTRAINT "exercise_draft_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_draft" ADD CONSTRAINT "exercise_draft_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wrong_answer" ADD CONSTRAINT "wrong_answer_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "assignment_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wrong_answer" ADD CONSTRAINT "wrong_answer_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma cannot say.
ALTER TABLE "item_score"
    ADD CONSTRAINT "item_score_blank_not_negative" CHECK ("blank" >= 0),
    ADD CONSTRAINT "item_score_unreadable_not_negative" CHECK ("unreadable" >= 0),
    ADD CONSTRAINT "item_score_solved_within_attempts" CHECK ("solved_at" BETWEEN 1 AND "attempts_used");

ALTER TABLE "exercise_draft"
    ADD CONSTRAINT "exercise_draft_revision_positive" CHECK ("revision" > 0);

ALTER TABLE "wrong_answer"
    ADD CONSTRAINT "wrong_answer_times_positive" CHECK ("times" > 0),
    ADD CONSTRAINT "wrong_answer_value_hash_is_sha256" CHECK (octet_length("value_hash") = 32);
