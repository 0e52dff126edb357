import { Prop, Schema } from "@nestjs/mongoose";

@Schema()  // ticks
export class Sale {
  @Prop()
  city: string;
}

export class Sales {
  all() {
    return this.model.find();  // ticks
  }
}
