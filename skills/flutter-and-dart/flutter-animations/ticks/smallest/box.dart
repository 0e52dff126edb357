Widget box(bool open) => AnimatedContainer(duration: second, width: open ? 200 : 100);
