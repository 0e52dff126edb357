package shop
import "slices"
func Sort(many []int) { slices.Sort(many) } // Sort[T any]
