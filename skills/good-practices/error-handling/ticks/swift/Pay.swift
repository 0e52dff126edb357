func pay(_ amount: Int) throws {
    do {
        try send(amount)
    } catch {
        throw PayError.failed // ticks
    }
}
