package read

import (
	"errors"
	"fmt"

	other "github.com/pkg/errors"
)

func read() error {
	if err := open(); err != nil {  // ticks
		return fmt.Errorf("read: %w", err)  // ticks
	}
	one := errors.New("a")  // ticks
	errors.Is(one, two)  // ticks
	errors.As(one, &two)  // ticks
	errors.Join(one, two)  // ticks
	errors.Unwrap(one)  // ticks
	other.Wrap(one, "a")  // ticks
	return nil
}
