enum Payment { case cash, card(String) }
