-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "reveals" TEXT[] DEFAULT ARRAY[]::TEXT[];
