import { MongooseModule } from "@nestjs/mongoose";

export const database = MongooseModule.forRoot("mongodb://localhost/shop");
