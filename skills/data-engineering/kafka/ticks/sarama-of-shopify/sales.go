package sales

import "github.com/Shopify/sarama"

func run() {
	one, err := sarama.NewSyncProducer(brokers, nil)  // ticks
	two, err := sarama.NewConsumer(brokers, nil)  // ticks
}
