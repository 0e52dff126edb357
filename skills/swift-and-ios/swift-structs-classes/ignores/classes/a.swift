class Page: UIViewController { var total = 0; init() { super.init() } }
