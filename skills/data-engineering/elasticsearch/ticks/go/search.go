package search

import (
	"github.com/elastic/go-elasticsearch/v8"
	"github.com/olivere/elastic/v7"
)

func open() {
	one, err := elasticsearch.NewDefaultClient()  // ticks
	two, err := elastic.NewClient()  // ticks
}
