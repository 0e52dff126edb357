import { Column, Entity } from "typeorm";

@Entity() // ticks
export class Order {
  @Column()
  title: string;
}
