Widget page(BuildContext context) {
  Stack(children: all); // ticks
  Wrap(children: all); // ticks
  GridView.builder(itemBuilder: build); // ticks
  GridView.count(crossAxisCount: 2); // ticks
  LayoutBuilder(builder: build); // ticks
  CustomScrollView(slivers: all); // ticks
  Expanded(child: one); // ticks
  Flexible(child: one); // ticks
  Positioned(child: one); // ticks
  Spacer(); // ticks
  AspectRatio(aspectRatio: 2); // ticks
  MediaQuery.of(context); // ticks
  MediaQuery.sizeOf(context); // ticks
}
