class B: BaseViewController {
    func work() {
        view.addSubview(button) // ticks
    }
}
