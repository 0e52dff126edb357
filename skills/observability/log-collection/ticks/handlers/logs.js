import CloudWatch from "winston-cloudwatch";
import { ElasticsearchTransport } from "winston-elasticsearch";
import Loki from "winston-loki";

new Loki({ host });  // ticks
new CloudWatch({ group });  // ticks
new ElasticsearchTransport({});  // ticks
