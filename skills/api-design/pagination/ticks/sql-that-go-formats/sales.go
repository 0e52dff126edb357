package sales

import "fmt"

func page(limit, offset int) string {
	return fmt.Sprintf("ORDER BY id LIMIT %d OFFSET %d", limit, offset) // ticks
}
