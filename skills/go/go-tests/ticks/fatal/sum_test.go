package sum

import "testing"

func TestOne(t *testing.T) {
	t.Fatal("no")
}

func TestTwo(t *testing.T) {
	t.Fatal("no")
}
