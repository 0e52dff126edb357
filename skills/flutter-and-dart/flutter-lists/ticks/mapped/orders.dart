Widget orders(List<Order> all) => ListView(children: all.map(tile).toList()); // ticks
