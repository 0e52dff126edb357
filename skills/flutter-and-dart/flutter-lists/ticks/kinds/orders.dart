Widget orders(List<Order> all) {
  ListView.separated(itemBuilder: build); // ticks
  GridView.count(crossAxisCount: 2); // ticks
  GridView.extent(maxCrossAxisExtent: 2); // ticks
  SliverList(delegate: one); // ticks
  SliverList.separated(itemBuilder: build); // ticks
  SliverGrid.count(crossAxisCount: 2); // ticks
  SliverGrid(delegate: one); // ticks
  SliverChildBuilderDelegate(build); // ticks
  PageView.builder(itemBuilder: build); // ticks
  ReorderableListView(children: all); // ticks
  AnimatedList(itemBuilder: build); // ticks
}
