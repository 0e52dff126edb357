import { paginate } from "nestjs-typeorm-paginate";
import { paginate as page } from "nestjs-paginate";

export class SalesService {
  list(options) {
    return paginate(this.sales, options);  // ticks
  }

  more(query) {
    return page(query, this.sales, config);  // ticks
  }
}
