package main

import (
	"log/slog"

	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
)

func main() {
	slog.Warn("slow", "seconds", 3)  // ticks
	slog.Debug("sold", "id", 1)  // ticks
	slog.With("user", id)  // ticks
	zap.New(core)  // ticks
	zap.NewProductionConfig()  // ticks
	logrus.SetFormatter(&logrus.JSONFormatter{})  // ticks
	logrus.WithFields(fields).Info("sold")  // ticks
	logrus.WithField("id", 1).Info("sold")  // ticks
}
