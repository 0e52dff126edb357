export class Sales {
  async change(changes) {
    const found = await this.saleRepository.findOneBy({ id: changes.id });  // ticks
    this.saleRepository.merge(sale, changes);
    await this.saleRepository.save(sale);  // ticks
    await this.saleRepository.delete(1);  // ticks
  }
}
