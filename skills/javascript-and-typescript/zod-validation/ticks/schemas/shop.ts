import { zValidator } from "@hono/zod-validator";
import { createZodDto } from "nestjs-zod";
import { z } from "zod";
import * as v4 from "zod/v4";
import * as mini from "zod/mini";
import zod from "zod";

const one = z.object({});  // ticks
const two = z.strictObject({});  // ticks
const three = z.looseObject({});  // ticks
const four = z.array(one);  // ticks
const five = z.string();  // ticks
const six = z.union([one, two]);  // ticks
const seven = z.discriminatedUnion("kind", []);  // ticks
const eight = z.enum(["a"]);  // ticks
const nine = z.record(five, one);  // ticks
const ten = v4.object({});  // ticks
const eleven = mini.object({});  // ticks
const twelve = zod.object({});  // ticks
one.safeParse(input);  // ticks
await one.safeParseAsync(input);  // ticks
await one.parseAsync(input);  // ticks
one.parse(input);  // ticks
saleSchema.parse(input);  // ticks
forms.zodResolver(one);  // ticks
class Dto extends createZodDto(one) {}  // ticks
zValidator("json", one);  // ticks
