package shop
import "testing"
func TestSum(t *testing.T) { t.Run("one", check); t.Run("two", check) } // []struct{}{}
