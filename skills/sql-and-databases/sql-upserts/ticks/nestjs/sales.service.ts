import { InjectRepository } from "@nestjs/typeorm";

export const save = (sales) => sales.upsert({ id: 1 }, ["id"]); // ticks
