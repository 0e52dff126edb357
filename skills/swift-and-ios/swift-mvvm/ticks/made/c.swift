class Cart: BaseViewController {
    let model: CartVM // ticks
}
