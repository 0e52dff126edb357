import { Repository } from "typeorm";

export class Sales {
  constructor(private readonly sales: Repository<Sale>, private readonly other: PriceRepository) {}

  async all() {
    await this.sales.save(sale);  // ticks
    await this.sales.insert(sale);  // ticks
    await this.sales.find();  // ticks
    await this.sales.findOne({});  // ticks
    await this.sales.findBy({});  // ticks
    await this.sales.findOneBy({});  // ticks
    await this.sales.findAndCount();  // ticks
    await this.sales.update(1, sale);  // ticks
    await this.sales.delete(1);  // ticks
    await this.sales.remove(sale);  // ticks
    await this.priceRepository.softDelete(1);  // ticks
  }
}
