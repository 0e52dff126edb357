package sum

import "testing"

func TestOne(t *testing.T) {
	t.Error("no")
}

func TestTwo(t *testing.T) {
	t.Error("no")
}
