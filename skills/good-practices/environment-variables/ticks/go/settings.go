package shop

import (
	"os"

	"github.com/joho/godotenv"
	_ "github.com/joho/godotenv/autoload"  // ticks
)

func load() {
	godotenv.Load()  // ticks
	os.Getenv("DATABASE_URL")  // ticks
	os.LookupEnv("DATABASE_URL")  // ticks
}
