package main

import "github.com/getsentry/sentry-go"

func main() {
	sentry.Init(options)  // ticks
	sentry.CaptureException(err)  // ticks
}
