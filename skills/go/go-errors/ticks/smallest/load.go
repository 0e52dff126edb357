package shop
import "fmt"
func Load() error { if err := read(); err != nil { return fmt.Errorf("load: %w", err) }; return nil }
