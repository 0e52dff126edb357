import "dotenv/config"; // ticks
import { z } from "zod";

export const env = z.object({ PORT: z.coerce.number() }).safeParse(process.env); // ticks
