import amqp from "amqplib";

export function run(channel) {
  channel.sendToQueue("sales", Buffer.from("1"));  // ticks
  channel.publish("shop", "sales", Buffer.from("1"));  // ticks
  channel.consume("sales", read);  // ticks
}
