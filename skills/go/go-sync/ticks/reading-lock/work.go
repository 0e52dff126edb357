package work

import "sync"

var both sync.RWMutex

func run() {
	both.RLock()  // ticks
}
