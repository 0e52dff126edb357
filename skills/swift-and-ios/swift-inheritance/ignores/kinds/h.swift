class Place: MKPointAnnotation { override func show() {} ; init(a: Int) { super.init(a) } }
