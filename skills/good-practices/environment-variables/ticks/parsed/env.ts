import "dotenv/config"; // ticks
import { z } from "zod";

export const env = z.object({ PORT: z.coerce.number() }).parse(process.env); // ticks
