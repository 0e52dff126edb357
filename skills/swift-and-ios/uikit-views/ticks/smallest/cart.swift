class CartController: UIViewController { @IBAction func pay(_ button: UIButton) { show("paid") } }
