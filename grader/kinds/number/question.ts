import { z } from "zod";
import { tolerance } from "../tolerance";

export const numberFields = z.strictObject({ tolerance });

export type NumberQuestion = z.output<typeof numberFields>;
