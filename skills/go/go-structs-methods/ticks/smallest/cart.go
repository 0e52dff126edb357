package shop
type Cart struct{ sum int }
func (c *Cart) Add(n int) { c.sum += n }
func (c Cart) Sum() int { return c.sum }
