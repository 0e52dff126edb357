import { Entity, ManyToMany, ManyToOne, OneToMany, OneToOne } from "typeorm";

@Entity()
export class Sale {
  @ManyToOne(() => Customer)  // ticks
  customer: Customer;
  @OneToMany(() => Line, (line) => line.sale)  // ticks
  lines: Line[];
  @ManyToMany(() => Tag)  // ticks
  tags: Tag[];
  @OneToOne(() => Receipt)  // ticks
  receipt: Receipt;
}
