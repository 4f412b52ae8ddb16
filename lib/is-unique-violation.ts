const PRISMA_CODE = "P2002";
const POSTGRES_CODE = "23505";

/** Whether the database refused a second row with the same key; from Prisma or from hand-written SQL. */
export function isUniqueViolation(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && (error.code === PRISMA_CODE || error.code === POSTGRES_CODE)
  );
}
