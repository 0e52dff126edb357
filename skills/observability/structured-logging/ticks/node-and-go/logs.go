package logs

import (
	"log/slog"

	"github.com/rs/zerolog/log"
	"go.uber.org/zap"
)

func run() {
	slog.New(handler)  // ticks
	slog.NewJSONHandler(w, nil)  // ticks
	slog.Info("a")  // ticks
	slog.Error("a")  // ticks
	zap.NewProduction()  // ticks
	zap.NewDevelopment()  // ticks
	log.Info()  // ticks
}
