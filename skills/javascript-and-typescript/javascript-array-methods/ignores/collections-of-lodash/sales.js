import _ from "lodash";

_.map(_.filter(sales, "paid"), "price");
_.reduce(prices, (a, b) => a + b);
