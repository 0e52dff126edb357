class Page: UIViewController { override func viewDidLoad() { super.viewDidLoad() } }
