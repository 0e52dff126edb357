package run

func run() error {
	if err := work(); err != nil {  // ticks
		return err
	}
	return nil
}
