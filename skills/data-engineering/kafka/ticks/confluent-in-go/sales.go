package sales

import "github.com/confluentinc/confluent-kafka-go/v2/kafka"

func run() {
	producer, err := kafka.NewProducer(settings)  // ticks
	consumer, err := kafka.NewConsumer(settings)  // ticks
}
