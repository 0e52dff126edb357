package shop
func First[T any](many []T) T { return many[0] }
