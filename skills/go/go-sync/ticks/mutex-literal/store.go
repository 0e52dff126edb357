package store

import "sync"

var guard = &sync.Mutex{}

func read() {
	guard.Lock() // ticks
}
