package shop
func Save(what interface{}) {} // type Store interface{ Save() }
type Memory struct{}
func (m *Memory) Save(n int) {}
