import { Sequelize } from "sequelize";

await Sale.upsert({ id: 1 }); // ticks
