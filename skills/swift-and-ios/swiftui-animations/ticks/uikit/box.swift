func open() {
    UIView.animate(withDuration: 1) { box.alpha = 0 } // ticks
}
