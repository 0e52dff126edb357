package sales

import "go.mongodb.org/mongo-driver/mongo/options"

func page(number int64) *options.FindOptions {
	return options.Find().SetSkip(number * 10).SetLimit(10) // ticks
}
