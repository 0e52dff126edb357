package metrics

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

func run() {
	prometheus.NewCounter(options)  // ticks
	prometheus.NewCounterVec(options, labels)  // ticks
	prometheus.NewGauge(options)  // ticks
	prometheus.NewGaugeVec(options, labels)  // ticks
	prometheus.NewHistogram(options)  // ticks
	prometheus.NewHistogramVec(options, labels)  // ticks
	promhttp.Handler()  // ticks
}
