import { Repository } from "typeorm";

export const save = (sales: Repository<Sale>) => sales.upsert({ id: 1 }, ["id"]); // ticks
