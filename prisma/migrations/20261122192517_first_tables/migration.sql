-- CreateEnum
CREATE TYPE "role" AS ENUM ('INSTRUCTOR', 'GRADER', 'STUDENT');

-- CreateEnum
CREATE TYPE "part_status" AS ENUM ('right', 'partial', 'wrong', 'invalid', 'unanswered');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ended_session" (
    "id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ended_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "join_code" TEXT NOT NULL,
    "join_open" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "user_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "joined_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("user_id","course_id")
);

-- CreateTable
CREATE TABLE "exercise" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "course_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "exercise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exercise_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "exercise_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "topics" TEXT[],
    "source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exercise_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "course_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ(6) NOT NULL,
    "due_at" TIMESTAMPTZ(6) NOT NULL,
    "max_attempts" INTEGER,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assignment_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "exercise_version_id" UUID NOT NULL,
    "possible" INTEGER NOT NULL,

    CONSTRAINT "assignment_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "attempt_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,
    "exercise_version_id" UUID NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "answer" JSONB NOT NULL,
    "answer_hash" BYTEA NOT NULL,
    "params" JSONB NOT NULL,
    "truth" JSONB NOT NULL,
    "verdict" JSONB NOT NULL,
    "status" "part_status" NOT NULL,
    "earned" INTEGER NOT NULL,
    "possible" INTEGER NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "attempt_number" INTEGER,
    "grader_version" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_score" (
    "attempt_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,
    "earned" INTEGER NOT NULL,
    "possible" INTEGER NOT NULL,
    "attempts_used" INTEGER NOT NULL,
    "uncounted" INTEGER NOT NULL DEFAULT 0,
    "status" "part_status" NOT NULL,
    "best_submission_id" UUID NOT NULL,
    "last_submission_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "item_score_pkey" PRIMARY KEY ("attempt_id","part_id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "ended_session_expires_at_idx" ON "ended_session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "course_slug_key" ON "course"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "course_join_code_key" ON "course"("join_code");

-- CreateIndex
CREATE INDEX "membership_course_id_idx" ON "membership"("course_id");

-- CreateIndex
CREATE UNIQUE INDEX "exercise_course_id_slug_key" ON "exercise"("course_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "exercise_version_exercise_id_number_key" ON "exercise_version"("exercise_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_course_id_slug_key" ON "assignment"("course_id", "slug");

-- CreateIndex
CREATE INDEX "assignment_item_exercise_version_id_idx" ON "assignment_item"("exercise_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_item_assignment_id_position_key" ON "assignment_item"("assignment_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_item_assignment_id_slug_key" ON "assignment_item"("assignment_id", "slug");

-- CreateIndex
CREATE INDEX "attempt_item_id_idx" ON "attempt"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_user_id_item_id_key" ON "attempt"("user_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_attempt_id_idempotency_key_key" ON "submission"("attempt_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "submission_attempt_id_part_id_answer_hash_key" ON "submission"("attempt_id", "part_id", "answer_hash");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_idx" ON "audit_event"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise" ADD CONSTRAINT "exercise_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_version" ADD CONSTRAINT "exercise_version_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_item" ADD CONSTRAINT "assignment_item_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_item" ADD CONSTRAINT "assignment_item_exercise_version_id_fkey" FOREIGN KEY ("exercise_version_id") REFERENCES "exercise_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "assignment_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_exercise_version_id_fkey" FOREIGN KEY ("exercise_version_id") REFERENCES "exercise_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_score" ADD CONSTRAINT "item_score_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_score" ADD CONSTRAINT "item_score_best_submission_id_fkey" FOREIGN KEY ("best_submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_score" ADD CONSTRAINT "item_score_last_submission_id_fkey" FOREIGN KEY ("last_submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma cannot say.

-- Marks within their bounds, dates in order, addresses in one spelling.
ALTER TABLE "user"
    ADD CONSTRAINT "user_email_normalised" CHECK ("email" = lower(btrim("email")) AND "email" <> ''),
    ADD CONSTRAINT "user_name_present" CHECK (btrim("name") <> ''),
    ADD CONSTRAINT "user_session_version_positive" CHECK ("session_version" > 0);

ALTER TABLE "exercise_version"
    ADD CONSTRAINT "exercise_version_number_positive" CHECK ("number" > 0);

ALTER TABLE "assignment"
    ADD CONSTRAINT "assignment_opens_before_due" CHECK ("opens_at" < "due_at"),
    ADD CONSTRAINT "assignment_max_attempts_positive" CHECK ("max_attempts" > 0);

ALTER TABLE "assignment_item"
    ADD CONSTRAINT "assignment_item_position_positive" CHECK ("position" > 0),
    ADD CONSTRAINT "assignment_item_possible_not_negative" CHECK ("possible" >= 0);

-- An answer uses up an attempt, and has a number, exactly when it could be read.
ALTER TABLE "submission"
    ADD CONSTRAINT "submission_earned_within_possible" CHECK (0 <= "earned" AND "earned" <= "possible"),
    ADD CONSTRAINT "submission_counted_when_read" CHECK ("counted" = ("status" IN ('right', 'partial', 'wrong'))),
    ADD CONSTRAINT "submission_numbered_when_counted" CHECK ("counted" = ("attempt_number" IS NOT NULL)),
    ADD CONSTRAINT "submission_attempt_number_positive" CHECK ("attempt_number" > 0),
    ADD CONSTRAINT "submission_answer_hash_is_sha256" CHECK (octet_length("answer_hash") = 32);

ALTER TABLE "item_score"
    ADD CONSTRAINT "item_score_earned_within_possible" CHECK (0 <= "earned" AND "earned" <= "possible"),
    ADD CONSTRAINT "item_score_attempts_not_negative" CHECK ("attempts_used" >= 0),
    ADD CONSTRAINT "item_score_uncounted_not_negative" CHECK ("uncounted" >= 0);

-- Rows that are evidence stay as they were written.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER "submission_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "submission"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "exercise_version_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exercise_version"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_event_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- An item keeps its version once somebody has begun it: marks stay comparable.
CREATE FUNCTION "refuse_repin"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM "attempt" WHERE "item_id" = OLD."id") THEN
        RAISE EXCEPTION 'the exercise of a begun item is never changed'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER "assignment_item_pinned" BEFORE UPDATE OF "exercise_version_id", "possible" ON "assignment_item"
    FOR EACH ROW EXECUTE FUNCTION "refuse_repin"();

-- Without this an item could move while somebody begins it: a foreign key alone lets both happen. The first attempt
-- and the move now wait for each other, and whoever comes second sees what the first one did.
CREATE FUNCTION "hold_item"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM "assignment_item" WHERE "id" = NEW."item_id" FOR SHARE;
    RETURN NEW;
END;
$$;

CREATE TRIGGER "attempt_holds_item" BEFORE INSERT ON "attempt"
    FOR EACH ROW EXECUTE FUNCTION "hold_item"();

-- A best mark never falls: a submission, once acknowledged, cannot make anybody poorer.
CREATE FUNCTION "refuse_fall"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a best mark never falls' USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER "item_score_rises" BEFORE UPDATE ON "item_score"
    FOR EACH ROW WHEN (NEW."earned" < OLD."earned") EXECUTE FUNCTION "refuse_fall"();
