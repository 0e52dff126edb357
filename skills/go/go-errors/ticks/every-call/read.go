package read

import "errors"

func read() {
	errors.Is(one, two)  // ticks
	errors.As(one, &two)  // ticks
}
