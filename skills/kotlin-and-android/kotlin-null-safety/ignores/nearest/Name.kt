fun size(name: String?) = name!!.length
