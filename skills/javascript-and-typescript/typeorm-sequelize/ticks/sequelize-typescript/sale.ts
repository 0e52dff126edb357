import { Column, Table } from "sequelize-typescript";

@Table  // ticks
export class Sale {
  @Column
  city: string;
}
await Sale.findByPk(1);  // ticks
