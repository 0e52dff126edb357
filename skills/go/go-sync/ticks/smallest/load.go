package shop
import "sync"
func Load() { var group sync.WaitGroup; group.Add(1); go read(&group); group.Wait() }
