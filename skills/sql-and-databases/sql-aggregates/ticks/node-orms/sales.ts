import { avg, count, max, min, sum } from "drizzle-orm";
import { PrismaService } from "./service";

await prisma.sale.aggregate({ _sum: { price: true } });  // ticks
await new PrismaService().sale.groupBy({ by: ["shop"] });  // ticks
await this.saleRepository.sum("price");  // ticks
await this.saleRepository.average("price");  // ticks
db.select({ sales: count() });  // ticks
db.select({ sales: sum(price) });  // ticks
db.select({ sales: avg(price) });  // ticks
db.select({ sales: min(price) });  // ticks
db.select({ sales: max(price) });  // ticks
sequelize.fn("COUNT", id);  // ticks
sequelize.fn("SUM", id);  // ticks
sequelize.fn("AVG", id);  // ticks
sequelize.fn("MIN", id);  // ticks
sequelize.fn("MAX", id);  // ticks
sequelize.fn("count", id);  // ticks
sequelize.fn("sum", id);  // ticks
sequelize.fn("avg", id);  // ticks
sequelize.fn("min", id);  // ticks
sequelize.fn("max", id);  // ticks
