enum Payment { Cash, Card(String) }
