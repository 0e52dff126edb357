class Box(val content: List<String>)
