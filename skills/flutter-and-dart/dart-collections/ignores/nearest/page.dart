Widget page(List<Widget> all) => Column(children: [const Text('all.where()'), ...all]);
