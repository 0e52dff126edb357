import { ClientsModule, Transport } from "@nestjs/microservices";
import { RabbitSubscribe } from "@golevelup/nestjs-rabbitmq";

ClientsModule.register([{ name: "SALES", transport: Transport.RMQ, options: { queue: "sales" } }]); // ticks

export class Sales {
  @RabbitSubscribe({ exchange: "shop", routingKey: "sales" }) // ticks
  read(sale) {}
}
