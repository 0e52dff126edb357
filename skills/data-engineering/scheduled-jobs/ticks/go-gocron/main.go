package main

import "github.com/go-co-op/gocron/v2"

func main() {
	jobs, _ := gocron.NewScheduler()
	jobs.NewJob(gocron.DailyJob(1, nil), gocron.NewTask(load)) // ticks
}
