package send

import "context"

func (q *Queue) Send(body string) error {
	ctx, stop := context.WithTimeout(context.Background(), 5)  // ticks
	defer stop()
	return q.channel.PublishWithContext(ctx, "shop", "sales", false, false, message(body))  // ticks
}
