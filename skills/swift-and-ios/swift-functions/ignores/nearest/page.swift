class Page: UIViewController {
    override func viewDidAppear(_ animated: Bool) { hello() }
    override func prepare(for segue: UIStoryboardSegue, sender: Any?) {}
    func hello() {}
}
