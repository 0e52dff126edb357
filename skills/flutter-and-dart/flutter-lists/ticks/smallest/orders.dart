Widget orders(List<Order> all) => ListView.builder(itemCount: all.length, itemBuilder: (context, at) => OrderTile(all[at]));
