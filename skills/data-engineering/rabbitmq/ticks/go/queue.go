package sales

import amqp "github.com/rabbitmq/amqp091-go"

func run() {
	connection, err := amqp.Dial(url)
	channel, err := connection.Channel()
	channel.Publish("", "sales", false, false, message)  // ticks
	channel.PublishWithContext(ctx, "", "sales", false, false, message)  // ticks
	channel.Consume("sales", "", true, false, false, false, nil)  // ticks
}
