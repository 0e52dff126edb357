package sales

import "go.mongodb.org/mongo-driver/mongo"

func run() {
	client, err := mongo.Connect(ctx, options)  // ticks
	sales := client.Database("shop").Collection("sales")
	sales.InsertOne(ctx, sale)  // ticks
	sales.Find(ctx, filter)  // ticks
	sales.FindOne(ctx, filter)  // ticks
	sales.UpdateOne(ctx, filter, change)  // ticks
}
