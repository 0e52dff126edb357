import { HttpService } from "@nestjs/axios";

export class RatesService {
  constructor(private readonly http: HttpService) {}

  latest() {
    return this.http.get(this.address);  // ticks
  }
}
