import { Prisma } from "./prisma.service";

await Prisma.sale.count();  // ticks
await this.db.sale.findUnique({});  // ticks
await this.db.sale.findUniqueOrThrow({});  // ticks
