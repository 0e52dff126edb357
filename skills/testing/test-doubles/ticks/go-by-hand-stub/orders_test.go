package orders

import "testing"

func TestSave(t *testing.T) {
	double := StubLogger{Lines: 3} // ticks
	if err := Save(double, "bread"); err != nil {
		t.Fatal(err)
	}
}
