class Cart: BaseViewController {
    let model: ViewModel // ticks
}
