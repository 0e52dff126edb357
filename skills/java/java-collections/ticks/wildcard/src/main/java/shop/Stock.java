package shop;

import java.util.*;

class Stock {
    Object one = new ArrayList<String>();  // ticks
    Object two = List.of("a");  // ticks
    Object three = Arrays.asList("a");  // ticks
    Object four = new HashMap<String, String>();  // ticks
    Object five = Map.of("a", "b");  // ticks

    void use(List<String> list, Map<String, String> map) {
        list.add("a");  // ticks
        map.put("a", "b");  // ticks
    }
}
