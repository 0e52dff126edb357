val names: List<String> = emptyList()
val other = listOf("Ana", "Rui")
