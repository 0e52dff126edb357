package settings

import (
	"os"

	"github.com/joho/godotenv"  // ticks
)

func read() {
	os.Getenv("A")  // ticks
	os.LookupEnv("A")  // ticks
}
