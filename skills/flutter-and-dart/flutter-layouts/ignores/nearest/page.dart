Widget page() => Center(child: Column(children: [Text('Row(children: all)')]));
