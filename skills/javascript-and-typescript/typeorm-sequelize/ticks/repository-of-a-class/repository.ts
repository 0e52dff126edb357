import { Repository } from "typeorm";

export class Store<Row> {
  constructor(private repository: Repository<Row>) {}

  first(id: string) {
    return this.repository.findOneBy({ id }); // ticks
  }
}
