import amqp from "amqplib";

const connection = await amqp.connect(url);
const channel = await connection.createChannel();
channel.sendToQueue("sales", Buffer.from("1"));  // ticks
channel.publish("shop", "sales", Buffer.from("1"));  // ticks
channel.consume("sales", read);  // ticks
