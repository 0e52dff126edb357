package sum

import (
	"testing"
	"testing/quick"
)

func TestSum(t *testing.T) {
	quick.Check(func(number int) bool { return number+0 == number }, nil)  // ticks
}
