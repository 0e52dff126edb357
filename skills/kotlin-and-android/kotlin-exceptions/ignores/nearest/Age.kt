fun remove() {
    try {
        File("a.txt").delete()
    } catch (error: Exception) {
    }
}
