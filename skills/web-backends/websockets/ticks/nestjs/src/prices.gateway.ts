import { WebSocketGateway } from "@nestjs/websockets";

@WebSocketGateway()  // ticks
export class PricesGateway {}
