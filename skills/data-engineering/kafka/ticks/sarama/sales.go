package sales

import "github.com/IBM/sarama"

func run() {
	one, err := sarama.NewSyncProducer(brokers, nil)  // ticks
	two, err := sarama.NewAsyncProducer(brokers, nil)  // ticks
	three, err := sarama.NewConsumer(brokers, nil)  // ticks
	four, err := sarama.NewConsumerGroup(brokers, "shop", nil)  // ticks
}
