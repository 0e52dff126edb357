class Item: NSManagedObject { override func awake() {} ; init(a: Int) { super.init(a) } }
