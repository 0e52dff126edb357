package files

import "cloud.google.com/go/storage"

func run() {
	client, err := storage.NewClient(ctx)  // ticks
}
