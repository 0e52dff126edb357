import { z } from "zod";
const sale = z.object({ price: z.number() }).parse(body);
