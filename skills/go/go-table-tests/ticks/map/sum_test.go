package sum

import "testing"

func TestSum(t *testing.T) {
	cases := map[string]int{"one": 1}
	for name, want := range cases {
		t.Run(name, func(t *testing.T) {  // ticks
			t.Error(want)
		})
	}
}
