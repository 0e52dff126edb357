package shop
type Cart struct{ Sum int }
// func (c *Cart) Add(n int) {}
func Add(c *Cart, n int) { c.Sum += n }
