package work

import "sync"

var mutex sync.Mutex

func run() {
	mutex.Lock()  // ticks
}
