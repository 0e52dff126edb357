export class SalesService {
  async list(page: number, size: number) {
    await this.sales.findAndCount({
      skip: (page - 1) * size,  // ticks
      take: size,
    });
    await this.sales.find({
      skip: size,  // ticks
    });
    const query = this.sales.createQueryBuilder("sale");
    query
      .skip(page * size)  // ticks
      .take(size);
    return query;
  }
}
