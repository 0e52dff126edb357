class A: UITableViewController {
    func work() {
        view.addSubview(button) // ticks
    }
}
