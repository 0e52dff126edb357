package sum

import "testing"

func TestSum(t *testing.T) {
	for _, one := range []testCase{{"one", 1}} {
		t.Run(one.name, func(t *testing.T) { check(t, one) }) // ticks
	}
}
