void start() {
  load().then((text) => show(text)); // ticks
}
