package sum

import "testing"

func TestSum(t *testing.T) {
	cases := []struct{ want int }{{1}}
	for _, one := range cases {
		t.Run("a", func(t *testing.T) {  // ticks
			t.Error(one.want)
		})
	}
}
