import { PrismaService } from "./service";

export class Sales {
  constructor(private readonly orm: PrismaService) {}

  create() {
    return this.orm.sale.create({ data: {} });
  }
}
