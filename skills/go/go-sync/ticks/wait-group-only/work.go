package work

import "sync"

func run(wait *sync.WaitGroup) {
	wait.Go(work)  // ticks
}
