package sum

import "testing"

func TestOne(t *testing.T) {
	t.Errorf("%d", 1)
}

func TestTwo(t *testing.T) {
	t.Errorf("%d", 1)
}
