import { SchemaRegistry, readAVSCAsync } from "@kafkajs/confluent-schema-registry";

const registry = new SchemaRegistry({ host });  // ticks
const schema = await readAVSCAsync("sale.avsc");  // ticks
