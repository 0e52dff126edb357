package shop;

import java.util.List;
import java.util.stream.Collectors;

class Orders {
    List<Order> all;

    Object summary() {
        all.add(new Order()); // ticks
        return all.stream().collect(Collectors.toList()); // ticks
    }
}
