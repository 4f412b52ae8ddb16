-- Staff once began an attempt by looking at an exercise, as students do, and kept it on its version. They begin none any
-- more; those of earlier days in which nothing was handed in go. A student who comes back as one begins anew.
DELETE FROM "attempt"
USING "assignment_item" item
JOIN "assignment" ON "assignment"."id" = item."assignment_id"
WHERE item."id" = "attempt"."item_id"
    AND NOT EXISTS (SELECT FROM "item_score" WHERE "attempt_id" = "attempt"."id")
    AND NOT EXISTS (SELECT FROM "submission" WHERE "attempt_id" = "attempt"."id")
    AND NOT EXISTS (
        SELECT FROM "membership"
        WHERE "user_id" = "attempt"."user_id" AND "course_id" = "assignment"."course_id" AND "role" = 'STUDENT'
    );
