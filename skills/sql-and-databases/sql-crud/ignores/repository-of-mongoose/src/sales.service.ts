import { Repository } from "typeorm";

export class Sales {
  constructor(private readonly sales: Repository<Sale>, private readonly other: PriceRepository) {}

  async all() {
    await this.sales.save(sale); 
    await this.sales.insert(sale); 
    await this.sales.find(); 
    await this.sales.findOne({}); 
    await this.sales.findBy({}); 
    await this.sales.findOneBy({}); 
    await this.sales.findAndCount(); 
    await this.sales.update(1, sale); 
    await this.sales.delete(1); 
    await this.sales.remove(sale); 
    await this.priceRepository.softDelete(1); 
  }
}
