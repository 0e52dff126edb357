package sum

import "testing"

func TestOne(t *testing.T) {
	t.Fail()
}

func TestTwo(t *testing.T) {
	t.Fail()
}
