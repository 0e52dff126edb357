package orders

import "testing"

func TestSave(t *testing.T) {
	double := NewMockLogger() // ticks
	if err := Save(double, "bread"); err != nil {
		t.Fatal(err)
	}
}
