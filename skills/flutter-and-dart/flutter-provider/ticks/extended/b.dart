Widget page() => ListenableBuilder(listenable: cart, builder: build); // ticks
