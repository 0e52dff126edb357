func pay(_ amount: Int) throws { if amount < 0 { throw PayError.amount } }
