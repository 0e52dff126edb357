package shop
type Store interface{ Save(n int) error }
type Memory struct{}
func (m *Memory) Save(n int) error { return nil }
