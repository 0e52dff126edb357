package queue

func (q *Queue) Start() {
	sales, _ := q.amqpChannel.Consume("sales", "", true, false, false, false, nil)
	go q.read(sales)  // ticks
}
