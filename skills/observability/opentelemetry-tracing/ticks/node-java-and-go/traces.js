import { trace } from "@opentelemetry/api";
import { NodeSDK } from "@opentelemetry/sdk-node";
import { NodeTracerProvider } from "@opentelemetry/sdk-trace-node";

new NodeSDK({});  // ticks
new NodeTracerProvider();  // ticks
trace.getTracer("shop");  // ticks
