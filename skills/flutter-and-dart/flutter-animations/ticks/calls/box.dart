void work() {
  AnimationController(vsync: this); // ticks
  AnimatedBuilder(animation: one, builder: build); // ticks
  Tween(begin: 0, end: 1); // ticks
  TweenAnimationBuilder(tween: one, builder: build); // ticks
  Hero(tag: 'a', child: one); // ticks
  AnimatedOpacity(opacity: 1); // ticks
  AnimatedSwitcher(child: one); // ticks
  AnimatedPositioned(child: one); // ticks
  AnimatedCrossFade(firstChild: one); // ticks
  FadeTransition(opacity: one); // ticks
  SlideTransition(position: one); // ticks
  ScaleTransition(scale: one); // ticks
  Lottie.asset('a.json'); // ticks
}
