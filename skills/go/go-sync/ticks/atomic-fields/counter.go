package counter

import "sync/atomic"

type counters struct {
	hits    atomic.Int32  // ticks
	bytes   atomic.Int64  // ticks
	fails   atomic.Uint32  // ticks
	total   atomic.Uint64  // ticks
	stopped atomic.Bool  // ticks
	last    atomic.Pointer[string]  // ticks
	config  atomic.Value  // ticks
}
