package shop;

import java.util.stream.IntStream;

class Sales {
    void all() {
        sales.stream().filter(sale -> sale.open);  // ticks
        sales.stream().map(sale -> sale.city);  // ticks
        sales.stream().mapToInt(sale -> sale.total);  // ticks
        sales.stream().mapToLong(sale -> sale.total);  // ticks
        sales.stream().mapToDouble(sale -> sale.total);  // ticks
        sales.stream().mapToObj(sale -> sale.total);  // ticks
        sales.stream().flatMap(sale -> sale.lines);  // ticks
        sales.stream().sorted();  // ticks
        sales.stream().distinct();
        sales.stream().collect(list);
        sales.stream().reduce(sum);  // ticks
        sales.stream().anyMatch(sale -> sale.open);  // ticks
        sales.stream().allMatch(sale -> sale.open);  // ticks
        sales.stream().noneMatch(sale -> sale.open);  // ticks
        sales.parallelStream().map(Sale::city);  // ticks
        IntStream.range(0, 9).sum();
        IntStream.range(0, 9).filter(number -> number > 1);  // ticks
    }
}
