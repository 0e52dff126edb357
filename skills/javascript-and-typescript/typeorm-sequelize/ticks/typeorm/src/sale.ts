import { Column, Entity, EntitySchema, getRepository } from "typeorm";
import * as typeorm from "typeorm";

@Entity()  // ticks
export class Sale {
  @Column()
  city: string;
}

const schema = new EntitySchema({});  // ticks
const sales = source.getRepository(Sale);
await sales.find();  // ticks
await sales.findOne({});  // ticks
await sales.findBy({});  // ticks
await sales.findOneBy({});  // ticks
await sales.findAndCount();  // ticks
await sales.save(sale);  // ticks
await sales.insert({});  // ticks
await sales.update(1, {});  // ticks
await sales.delete(1);  // ticks
await sales.remove(sale);  // ticks
await sales.createQueryBuilder("sale");  // ticks
await typeorm.getManager.find(Sale);  // ticks
await this.salesRepository.find();  // ticks
await this.salesRepository.findOne({});  // ticks
await this.salesRepository.findBy({});  // ticks
await this.salesRepository.findOneBy({});  // ticks
await this.salesRepository.save(sale);  // ticks
await source.manager.find(Sale);  // ticks
await source.manager.findOne(Sale);  // ticks
await source.manager.findOneBy(Sale);  // ticks
await source.manager.save(sale);  // ticks
