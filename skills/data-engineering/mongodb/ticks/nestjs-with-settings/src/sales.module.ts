import { MongooseModule, SchemaFactory } from "@nestjs/mongoose";

export const SaleSchema = SchemaFactory.createForClass(Sale); // ticks
export const connection = MongooseModule.forRootAsync({ useFactory: () => ({ uri }) }); // ticks
