package stack

func (s *Stack) Push(item int) {  // ticks
	s.items = append(s.items, item)
}

func (s *Stack) Len() int {  // ticks
	return len(s.items)
}
