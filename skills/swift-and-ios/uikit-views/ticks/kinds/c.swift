class C: UICollectionViewController {
    func work() {
        view.addSubview(button) // ticks
    }
}
