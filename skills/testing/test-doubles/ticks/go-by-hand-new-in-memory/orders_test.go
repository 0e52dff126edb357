package orders

import "testing"

func TestSave(t *testing.T) {
	double := store.NewInMemoryOrders() // ticks
	if err := Save(double, "bread"); err != nil {
		t.Fatal(err)
	}
}
