class Page: BaseController { override func show() {} ; init(a: Int) { super.init(a) } }
