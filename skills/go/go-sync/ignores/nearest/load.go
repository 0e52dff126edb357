package shop
import "sync"
func Load() { var once sync.Once; once.Do(read); go read() } // group.Wait()
