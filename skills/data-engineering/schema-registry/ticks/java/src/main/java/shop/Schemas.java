package shop;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;

class Schemas {
    KafkaAvroSerializer writer;  // ticks
    KafkaAvroDeserializer reader;  // ticks
}
