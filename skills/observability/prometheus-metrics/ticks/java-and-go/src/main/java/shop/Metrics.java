package shop;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

class Metrics {
    MeterRegistry registry;  // ticks
    Counter counter;  // ticks
    Timer timer;  // ticks
}
