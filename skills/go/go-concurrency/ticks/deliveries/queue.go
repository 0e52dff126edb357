package queue

func (q *Queue) Start() {
	sales, _ := q.amqpChannel.Consume("sales", "", true, false, false, false, nil)
	go func() {  // ticks
		for sale := range sales {
			q.save(sale)
		}
	}()
	select {}
}
