import { Controller, Version } from "@nestjs/common";

app.enableVersioning({ type: VersioningType.URI });  // ticks

@Controller("sales")
export class SalesController {
  @Version("1")  // ticks
  all() {}
}
