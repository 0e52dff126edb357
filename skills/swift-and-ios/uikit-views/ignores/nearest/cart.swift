class Cart: UIViewController { override func viewDidLoad() { super.viewDidLoad() } } // view.addSubview(button)
