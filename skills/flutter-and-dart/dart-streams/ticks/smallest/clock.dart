Stream<int> seconds() => Stream.periodic(const Duration(seconds: 1), (count) => count);
