class Cart: UIViewController {
    let model: ViewModel // ticks
}
