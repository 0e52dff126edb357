import amqp from "amqplib/callback_api";

export function run(channel) {
  channel.sendToQueue("sales", Buffer.from("1"));  // ticks
}
