package sum

import "testing"

func TestOne(t *testing.T) {
	t.FailNow()
}

func TestTwo(t *testing.T) {
	t.FailNow()
}
