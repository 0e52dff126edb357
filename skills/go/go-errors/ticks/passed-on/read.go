package read

func Load() ([]byte, error) {
	text, err := read()
	if err != nil {  // ticks
		return nil, err
	}
	return text, nil
}
