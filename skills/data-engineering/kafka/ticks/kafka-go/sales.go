package sales

import "github.com/segmentio/kafka-go"

func run() {
	writer := &kafka.Writer{Topic: "sales"}  // ticks
	older := kafka.NewWriter(settings)  // ticks
	reader := kafka.NewReader(  // ticks
		kafka.ReaderConfig{Topic: "sales"},  // ticks
	)
}
