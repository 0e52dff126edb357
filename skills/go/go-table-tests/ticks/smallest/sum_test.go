package shop
import "testing"
func TestSum(t *testing.T) { for _, one := range []struct{ name string }{{"one"}} { t.Run(one.name, check) } }
