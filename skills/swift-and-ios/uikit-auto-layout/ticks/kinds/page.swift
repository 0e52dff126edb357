func place() {
    NSLayoutConstraint.activate(all) // ticks
    box.leftAnchor.constraint(equalTo: view.leftAnchor).isActive = true // ticks
    box.snp.makeConstraints { make in make.top.equalToSuperview() } // ticks
    let one = NSLayoutConstraint(item: box) // ticks
}
