package orders

import "testing"

func TestSave(t *testing.T) {
	double := fakes.FakeLogger{} // ticks
	if err := Save(double, "bread"); err != nil {
		t.Fatal(err)
	}
}
