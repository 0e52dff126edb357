import { Check, Column, Unique } from "typeorm";

@Unique(["name"])  // ticks
@Check("price > 0")  // ticks
export class Sale {
  @Column({ unique: true })  // ticks
  name: string;
}
