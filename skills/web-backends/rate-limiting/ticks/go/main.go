package main

import "golang.org/x/time/rate"

var limiter = rate.NewLimiter(5, 10)  // ticks
