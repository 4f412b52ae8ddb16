-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "variants" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "seed" TEXT;

-- CreateTable
CREATE TABLE "practice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "attempt_id" UUID NOT NULL,
    "exercise_version_id" UUID NOT NULL,
    "seed" TEXT NOT NULL,
    "parts" TEXT[],
    "possible" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_answer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "practice_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "answer" JSONB NOT NULL,
    "carried" JSONB,
    "params" JSONB NOT NULL,
    "truth" JSONB NOT NULL,
    "verdict" JSONB NOT NULL,
    "status" "part_status" NOT NULL,
    "earned" INTEGER NOT NULL,
    "possible" INTEGER NOT NULL,
    "grader_version" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "practice_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "practice_attempt_id_created_at_idx" ON "practice"("attempt_id", "created_at");

-- CreateIndex
CREATE INDEX "practice_answer_practice_id_part_id_created_at_idx" ON "practice_answer"("practice_id", "part_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "practice_answer_practice_id_idempotency_key_key" ON "practice_answer"("practice_id", "idempotency_key");

-- AddForeignKey
ALTER TABLE "practice" ADD CONSTRAINT "practice_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice" ADD CONSTRAINT "practice_exercise_version_id_fkey" FOREIGN KEY ("exercise_version_id") REFERENCES "exercise_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_answer" ADD CONSTRAINT "practice_answer_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma cannot say.
ALTER TABLE "practice_answer"
    ADD CONSTRAINT "practice_answer_earned_within_possible" CHECK (0 <= "earned" AND "earned" <= "possible");

CREATE TRIGGER "practice_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "practice"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "practice_answer_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "practice_answer"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Whoever has begun an exercise keeps its numbers: all answers of an attempt are to the same question.
CREATE FUNCTION "refuse_other_numbers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an attempt keeps its numbers' USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER "attempt_keeps_seed" BEFORE UPDATE ON "attempt"
    FOR EACH ROW WHEN (NEW."seed" IS DISTINCT FROM OLD."seed") EXECUTE FUNCTION "refuse_other_numbers"();
