import { z } from "zod";
const Sale = z.object({ price: z.number() }); // Sale.parse(body)
const sale = JSON.parse(body);
