import { Module } from "@nestjs/common";
import { MongooseModule } from "@nestjs/mongoose";
import { Sale, SaleSchema } from "./sale.schema";

@Module({
  imports: [
    MongooseModule.forRoot("mongodb://localhost/shop"), // ticks
    MongooseModule.forFeature([{ name: Sale.name, schema: SaleSchema }]),
  ],
})
export class AppModule {}
