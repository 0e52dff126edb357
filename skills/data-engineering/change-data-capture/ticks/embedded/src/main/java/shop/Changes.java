package shop;

import io.debezium.engine.DebeziumEngine;

class Changes {
    DebeziumEngine engine;  // ticks
}
