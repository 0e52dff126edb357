package shop;

import net.logstash.logback.argument.StructuredArguments;  // ticks
