package shop;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;

class Streams {
    Object builder = new StreamsBuilder();  // ticks
    Object streams = new KafkaStreams(topology, settings);  // ticks
    Object environment = StreamExecutionEnvironment.getExecutionEnvironment();  // ticks
}
