package store

func (s *Store) read() {
	s.mu.Lock() // ticks
	s.mux.RLock() // ticks
	s.mutex.Lock() // ticks
	s.writeMutex.Lock() // ticks
	s.lock.Lock() // ticks
}
