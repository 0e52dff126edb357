package main

import "github.com/hibiken/asynq"

func main() {
	mux := asynq.NewServeMux()
	mux.HandleFunc("mail", send)  // ticks
	mux.Handle("bill", bills)  // ticks
	client := asynq.NewClient(options)
	client.Enqueue(asynq.NewTask("mail", nil))  // ticks
}
