package sales

import "github.com/streadway/amqp"

func run() {
	connection, err := amqp.Dial(url)
	channel, err := connection.Channel()
	channel.Publish("", "sales", false, false, message)  // ticks
}
