package shop
import "testing"
func TestOne(t *testing.T) { if Sum(1) != 1 { t.Error("one") } }
func TestNone(t *testing.T) { if Sum() != 0 { t.Error("none") } }
