package work

import (
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

var mutex sync.Mutex
var both sync.RWMutex

func run(wait *sync.WaitGroup) {
	wait.Add(1)  // ticks
	go work()
	wait.Wait()  // ticks
	wait.Go(work)  // ticks
	group := new(errgroup.Group)
	group.Go(work)  // ticks
	mutex.Lock()  // ticks
	both.RLock()  // ticks
	atomic.AddInt64(&count, 1)  // ticks
}
