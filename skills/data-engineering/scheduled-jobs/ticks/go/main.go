package main

import (
	"github.com/go-co-op/gocron"
	"github.com/robfig/cron/v3"
)

func main() {
	jobs := cron.New()
	jobs.AddFunc("@daily", load) // ticks
	jobs.AddJob("@daily", job) // ticks
	jobs.Start()

	old := gocron.NewScheduler(time.UTC)
	old.Every(1).Day().Do(load) // ticks
}
