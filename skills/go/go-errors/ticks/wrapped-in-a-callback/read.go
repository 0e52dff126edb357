package read

import "fmt"

var load = func() error {
	if err := read(); err != nil {  // ticks
		return fmt.Errorf("load: %w", err)
	}
	return nil
}
