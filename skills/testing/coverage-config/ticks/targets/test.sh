go test -cover ./... # ticks
