import { integer, pgTable } from "drizzle-orm/pg-core";
import { BelongsTo, ForeignKey, HasMany } from "sequelize-typescript";

Sale.belongsTo(Shop);  // ticks
Shop.hasMany(Sale);  // ticks
Sale.belongsToMany(Tag, { through: "SaleTag" });  // ticks
export const sales = pgTable("sales", {
  shop: integer("shop").references(() => shops.id),  // ticks
});

export class Item {
  @ForeignKey(() => Shop)  // ticks
  shopId: number;

  @BelongsTo(() => Shop)  // ticks
  shop: Shop;

  @HasMany(() => Tag)  // ticks
  tags: Tag[];
}
