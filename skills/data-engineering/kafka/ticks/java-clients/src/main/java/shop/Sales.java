package shop;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.KafkaStreams;

class Sales {
    Object producer = new KafkaProducer(settings);  // ticks
    Object record = new ProducerRecord("sales", "1");  // ticks
    Object consumer = new KafkaConsumer(settings);  // ticks
    Object streams = new KafkaStreams(topology, settings);  // ticks
}
