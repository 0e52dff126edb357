Widget orders(List<Order> all) {
  ListView.separated(itemBuilder: build); // ticks
  GridView.count(crossAxisCount: 2); // ticks
  GridView.extent(maxCrossAxisExtent: 2); // ticks
  SliverList(delegate: one); // ticks
  SliverGrid(delegate: one); // ticks
  SliverChildBuilderDelegate(build); // ticks
  PageView.builder(itemBuilder: build); // ticks
  ReorderableListView(children: all); // ticks
  AnimatedList(itemBuilder: build); // ticks
}
