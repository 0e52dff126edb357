package queues

import (
	"github.com/aws/aws-sdk-go-v2/service/sns"
	"github.com/aws/aws-sdk-go-v2/service/sqs"
)

func run() {
	one := sqs.NewFromConfig(config)
	one.SendMessage(ctx, input)  // ticks
	one.ReceiveMessage(ctx, input)  // ticks
	two := sns.NewFromConfig(config)
	two.Publish(ctx, input)  // ticks
}
