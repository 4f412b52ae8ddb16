-- AlterTable
ALTER TABLE "course" ADD COLUMN     "conventions" JSONB;

-- AlterTable
ALTER TABLE "exercise_version" ADD COLUMN     "conventions" JSONB;

-- What schema.prisma cannot say.
ALTER TABLE "course"
    ADD CONSTRAINT "course_conventions_are_named" CHECK (jsonb_typeof("conventions") = 'object');
ALTER TABLE "exercise_version"
    ADD CONSTRAINT "exercise_version_conventions_are_named" CHECK (jsonb_typeof("conventions") = 'object');
