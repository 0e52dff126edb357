class Cart: UIViewController {
    @IBOutlet weak var size: UILabel! // ticks
    func work() {
        navigationController?.pushViewController(next, animated: true) // ticks
        self.performSegue(withIdentifier: "pay", sender: nil) // ticks
        button.addTarget(self, action: pay, for: .touchUpInside) // ticks
        view.addSubview(button) // ticks
        present(next, animated: true) // ticks
        performSegue(withIdentifier: "pay", sender: self) // ticks
    }
}
