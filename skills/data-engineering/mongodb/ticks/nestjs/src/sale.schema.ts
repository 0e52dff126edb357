import { Schema, SchemaFactory } from "@nestjs/mongoose";

@Schema()
export class Sale {}

export const SaleSchema = SchemaFactory.createForClass(Sale); // ticks
