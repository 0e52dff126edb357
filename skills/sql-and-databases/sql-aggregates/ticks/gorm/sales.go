package sales

func all() {
	query.Select("shop, sum(price) as total")  // ticks
	query.Select("shop, count(id)")  // ticks
	query.Select("shop, avg(price)")  // ticks
	query.Select("shop, SUM(price)")  // ticks
	query.Select("shop, COUNT(id)")  // ticks
	query.Select("shop, AVG(price)")  // ticks
}
