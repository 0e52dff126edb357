import { Kafka } from "kafkajs";

const kafka = new Kafka({ brokers });
const producer = kafka.producer();  // ticks
const consumer = kafka.consumer({ groupId: "shop" });  // ticks
