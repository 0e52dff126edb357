package sum

import "testing"

func TestSum(t *testing.T) {
	prices := []int{1, 2}
	t.Run("one", func(t *testing.T) { check(t, prices) })
}
