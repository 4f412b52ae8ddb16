-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "reveal" JSONB NOT NULL DEFAULT '{"score": 1, "cells": 1, "diagnosis": 1, "trace": 2}';

-- AlterTable
ALTER TABLE "practice_answer" ADD COLUMN     "diagnosis" JSONB;

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "diagnosis" JSONB;

-- CreateTable
CREATE TABLE "mistake_record" (
    "user_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "mistake" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "first_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(6),
    "attempt_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,

    CONSTRAINT "mistake_record_pkey" PRIMARY KEY ("user_id","course_id","mistake")
);

-- CreateIndex
CREATE INDEX "mistake_record_attempt_id_idx" ON "mistake_record"("attempt_id");

-- AddForeignKey
ALTER TABLE "mistake_record" ADD CONSTRAINT "mistake_record_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mistake_record" ADD CONSTRAINT "mistake_record_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mistake_record" ADD CONSTRAINT "mistake_record_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma cannot say.
ALTER TABLE "mistake_record"
    ADD CONSTRAINT "mistake_record_was_made" CHECK ("times" > 0 AND "first_at" <= "last_at");
